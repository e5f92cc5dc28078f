import type { LiveValue } from "@pejling/domain";
import { parseStoredValue } from "../rating/stored-value";

/** A phone's answer as it is stored: the same words as a rating's, without those a phone cannot say. */
export function parseLiveValue(stored: string): LiveValue {
  const value = parseStoredValue(stored);
  if (value === "missing" || value === "notAsked") {
    throw new Error(`Cannot read ballot: "${value}" is no answer a phone can give`);
  }
  return value;
}
