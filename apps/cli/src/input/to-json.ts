import { Refused } from "../refused";
import type { Input } from "./read-input";
import { toText } from "./to-text";

/** The input as parsed JSON. `wanted` says what it should have been. */
export function toJson(input: Input, wanted: string): unknown {
  const text = toText(input, wanted);
  try {
    return JSON.parse(text);
  } catch (error) {
    const place = findPlace(text, error instanceof Error ? error.message : "");
    throw new Refused(`Cannot read ${input.name}: it is not valid JSON${place}, wanted ${wanted}`);
  }
}

/** Where the parser stopped, as an editor counts. */
function findPlace(text: string, message: string): string {
  const stopped = /position (\d+)/.exec(message)?.[1];
  const at = stopped === undefined ? text.trimEnd().length : Number(stopped);
  const before = text.slice(0, at).split("\n");
  return ` at line ${before.length}, column ${(before.at(-1)?.length ?? 0) + 1}`;
}
