import type { MappedText } from "./mapped-text";

const LF = 10;
const SPACE = 32;
const HIDDEN = new Set([0xad, 0x200b, 0x200c, 0x200d, 0xfeff]);

/** One kind of line ending, single spaces, at most one empty line; soft hyphens and zero-width signs gone. */
export function tidyWhitespace(source: MappedText): MappedText {
  const units = new Uint16Array(source.text.length);
  const offsets = new Uint32Array(source.text.length);
  let length = 0;
  let lineBreaks = 2;
  let space = -1;
  for (let index = 0; index < source.text.length; index++) {
    const code = source.text.charCodeAt(index);
    if (HIDDEN.has(code)) continue;
    if (isLineEnd(code)) {
      space = -1;
      if (code === 13 && source.text.charCodeAt(index + 1) === LF) continue;
      if (lineBreaks >= 2) continue;
      lineBreaks++;
      units[length] = LF;
      offsets[length++] = source.offsets[index] ?? 0;
    } else if (isSpace(code)) {
      if (lineBreaks === 0 && space < 0) space = index;
    } else {
      if (space >= 0) {
        units[length] = SPACE;
        offsets[length++] = source.offsets[space] ?? 0;
        space = -1;
      }
      lineBreaks = 0;
      units[length] = code;
      offsets[length++] = source.offsets[index] ?? 0;
    }
  }
  const bytes = units.subarray(0, length);
  const text = new TextDecoder("utf-16le", { ignoreBOM: true }).decode(bytes);
  return { text, offsets: offsets.slice(0, length) };
}

function isLineEnd(code: number): boolean {
  return code === LF || code === 13 || code === 12 || code === 0x2028 || code === 0x2029;
}

function isSpace(code: number): boolean {
  return code === SPACE || code === 9 || code === 11 || code === 0xa0 || isWideSpace(code);
}

function isWideSpace(code: number): boolean {
  return (code >= 0x2000 && code <= 0x200a) || code === 0x202f || code === 0x3000;
}
