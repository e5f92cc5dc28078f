import type { Result } from "./results-types";

type Units = Pick<Result, "units">;

/** Names over two rounds: the newer one's where both know the unit. */
export function nameUnits(after: Units, before: Units): (code: string) => string {
  const known = new Map([...before.units, ...after.units].map(({ code, name }) => [code, name]));
  return (code) => known.get(code) ?? code;
}
