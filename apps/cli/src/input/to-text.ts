import { type DecodedText, decodeText } from "@pejling/documents";
import { Refused } from "../refused";
import type { Input } from "./read-input";

const BYTES_PER_MB = 1_048_576;

/** The input as text, whatever encoding it was saved in. `wanted` says what it should have been. */
export function toText({ name, bytes }: Input, wanted: string): string {
  const decoded = decodeText(bytes);
  if (decoded.ok) return decoded.text;
  throw new Refused(`Cannot read ${name}: ${toReason(decoded)}, wanted ${wanted}`);
}

function toReason(decoded: Extract<DecodedText, { ok: false }>): string {
  switch (decoded.problem) {
    case "empty":
      return "it is empty";
    case "binary":
      return decoded.looksLike === null ? "it is not text" : `it is ${decoded.looksLike}, not text`;
    case "tooLarge":
      return `it is ${(decoded.bytes / BYTES_PER_MB).toFixed(1)} MB`;
  }
}
