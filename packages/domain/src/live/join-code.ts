/** Letters and digits that are told apart when they are read from ten metres or aloud: no 0/O, 1/I/L, 2/Z, 5/S, 8/B, U/V. */
const ALPHABET = "34679ACDEFGHJKMNPQRTVWXY";
export const CODE_LENGTH = 6;

/** How many codes there are: 24⁶, about 191 million. */
export const CODES = ALPHABET.length ** CODE_LENGTH;

/** A code from random numbers in [0, 1), one for each of its places. */
export function makeCode(random: readonly number[]): string {
  return Array.from(
    { length: CODE_LENGTH },
    (_, at) => ALPHABET[Math.floor((random[at] ?? 0) * ALPHABET.length)] ?? "",
  ).join("");
}

/** What somebody typed as the code it can be meant as: small letters, spaces and hyphens are forgiven; else null. */
export function readCode(typed: string): string | null {
  const code = typed.toUpperCase().replaceAll(/[\s-]/g, "");
  const isCode = code.length === CODE_LENGTH && [...code].every((sign) => ALPHABET.includes(sign));
  return isCode ? code : null;
}
