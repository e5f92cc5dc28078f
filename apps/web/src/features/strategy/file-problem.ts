import { formatDecimal } from "../../lib/formatters";
import { m } from "../../paraglide/messages";

const MEGABYTE = 1024 * 1024;
const LARGEST = 20 * MEGABYTE;

/** Why a file cannot be read, told before it is sent; null when it may be tried. */
export function findFileProblem(file: { readonly size: number }): string | null {
  if (file.size === 0) return m.strategy_upload_empty();
  if (file.size <= LARGEST) return null;
  return m.strategy_upload_too_large({ size: formatDecimal(file.size / MEGABYTE, 0) });
}

/** The server's refusal of a file in the reader's words. */
export function unreadableText(facts: Readonly<Record<string, string>>): string {
  if (facts.reason === "empty") return m.strategy_upload_empty();
  const { looksLike } = facts;
  return looksLike === undefined
    ? m.strategy_upload_binary()
    : m.strategy_upload_looks_like({ format: looksLike });
}
