export const MAX_TEXT_BYTES = 20 * 1024 * 1024;

export type TextEncodingName =
  | "utf-8"
  | "utf-8-bom"
  | "utf-16le"
  | "utf-16be"
  | "windows-1252"
  | "latin1";

export type DecodedText =
  | { readonly ok: true; readonly text: string; readonly encoding: TextEncodingName }
  | { readonly ok: false; readonly problem: "empty" }
  | { readonly ok: false; readonly problem: "binary"; readonly looksLike: string | null }
  | {
      readonly ok: false;
      readonly problem: "tooLarge";
      readonly bytes: number;
      readonly maxBytes: number;
    };

const SIGNATURES: readonly (readonly [string, string])[] = [
  ["25504446", "PDF"],
  ["504b0304", "DOCX/ZIP"],
  ["d0cf11e0", "DOC/XLS"],
  ["7b5c727466", "RTF"],
  ["89504e47", "PNG"],
  ["ffd8ff", "JPEG"],
  ["1f8b", "GZIP"],
];

/** What Windows-1252 has at 0x80–0x9F; five of the places are unused. */
const CP1252 = [..."€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ"] as const;

/**
 * Text of an uploaded file. The offsets of every reading count UTF-16 units of exactly this text: a byte
 * order mark is not part of it, line endings are.
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  if (bytes.length === 0) return { ok: false, problem: "empty" };
  if (bytes.length > MAX_TEXT_BYTES) {
    return { ok: false, problem: "tooLarge", bytes: bytes.length, maxBytes: MAX_TEXT_BYTES };
  }
  const looksLike = findSignature(bytes);
  if (looksLike !== null) return { ok: false, problem: "binary", looksLike };
  const encoding = detectEncoding(bytes);
  if (encoding === null) return { ok: false, problem: "binary", looksLike: null };
  const text = decodeAs(encoding, bytes);
  if (text.trim() === "") return { ok: false, problem: "empty" };
  if (hasManyControls(text)) return { ok: false, problem: "binary", looksLike: null };
  return { ok: true, text, encoding };
}

function findSignature(bytes: Uint8Array): string | null {
  const head = Array.from(bytes.subarray(0, 8), (byte) => byte.toString(16).padStart(2, "0"));
  const hex = head.join("");
  return SIGNATURES.find(([signature]) => hex.startsWith(signature))?.[1] ?? null;
}

function detectEncoding(bytes: Uint8Array): TextEncodingName | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return "utf-8-bom";
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  const zeros = countZeros(bytes.subarray(0, 4096));
  if (zeros.odd + zeros.even > 0) {
    if (zeros.odd > zeros.total * 0.3 && zeros.even === 0) return "utf-16le";
    if (zeros.even > zeros.total * 0.3 && zeros.odd === 0) return "utf-16be";
    return null;
  }
  if (isUtf8(bytes)) return "utf-8";
  return bytes.some((byte) => byte >= 0x80 && byte <= 0x9f) ? "windows-1252" : "latin1";
}

function countZeros(sample: Uint8Array): { odd: number; even: number; total: number } {
  let odd = 0;
  let even = 0;
  sample.forEach((byte, index) => {
    if (byte !== 0) return;
    if (index % 2 === 1) odd++;
    else even++;
  });
  return { odd, even, total: sample.length };
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

function decodeAs(encoding: TextEncodingName, bytes: Uint8Array): string {
  if (encoding === "utf-8-bom") return new TextDecoder("utf-8").decode(bytes);
  if (encoding !== "windows-1252" && encoding !== "latin1") {
    return new TextDecoder(encoding).decode(bytes);
  }
  // Some releases of Node decode "windows-1252" as Latin-1 and lose dashes, quotes and the euro sign.
  return new TextDecoder("latin1")
    .decode(bytes)
    .replace(/[\u0080-\u009f]/gu, (sign) => CP1252[sign.charCodeAt(0) - 0x80] ?? sign);
}

function hasManyControls(text: string): boolean {
  let controls = 0;
  const length = Math.min(text.length, 100_000);
  for (let index = 0; index < length; index++) {
    const code = text.charCodeAt(index);
    if (code < 32 && code !== 9 && code !== 10 && code !== 12 && code !== 13) controls++;
  }
  return controls > length * 0.01;
}
