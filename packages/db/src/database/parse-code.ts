/** A stored code as one of the domain's own. SQLite checks none of them, so what is read is not trusted. */
export function parseCode<const Code extends string>(
  codes: readonly Code[],
  stored: string,
  what: string,
): Code {
  const found = codes.find((code) => code === stored);
  if (found === undefined) throw new Error(`Cannot read ${what} "${stored}": it is not known`);
  return found;
}
