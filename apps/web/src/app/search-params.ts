/** Filters live in the address as plain words: `?enhed=bkf&tema=styring`. Anything else in it is left alone. */
export function pickSearch<Key extends string>(...keys: readonly Key[]) {
  return (search: Record<string, unknown>): { [K in Key]?: string | undefined } => {
    const picked: { [K in Key]?: string | undefined } = {};
    for (const key of keys) {
      const value = search[key];
      if (typeof value === "string" && value !== "") picked[key] = value;
    }
    return picked;
  };
}
