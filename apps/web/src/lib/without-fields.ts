/** Faults less those of the fields that are being changed: a corrected field does not go on being called wrong. */
export function withoutFields(wrong: ReadonlySet<string>, changes: object): ReadonlySet<string> {
  const changed = Object.keys(changes).flatMap((field) => [field, `${field}Taken`]);
  const left = [...wrong].filter((field) => !changed.includes(field));
  return left.length === wrong.size ? wrong : new Set(left);
}
