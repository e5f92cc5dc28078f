import type { Line } from "../text/to-lines";

export type TailToken = {
  readonly text: string;
  readonly start: number;
  /** The whole number this token is, when it could be a page number. */
  readonly number: number | null;
  /** The token with a page number blanked out: equal shapes are the same footer. */
  readonly shape: string;
};

export type LineTail = { readonly line: Line; readonly tokens: readonly TailToken[] };

const WINDOW = 200;

export function toLineTail(text: string, line: Line, size: number): LineTail {
  const from = Math.max(line.start, line.end - WINDOW);
  const tail = text.slice(from, line.end);
  const tokens: TailToken[] = [];
  for (const match of tail.matchAll(/\S+/gu)) {
    const isCutOff = match.index === 0 && from > line.start;
    if (!isCutOff) tokens.push(toToken(match[0], from + match.index));
  }
  return { line, tokens: tokens.slice(-size) };
}

function toToken(text: string, start: number): TailToken {
  const number = /^[-–|(]?(\d{1,3})[-–|)]?$/u.exec(text)?.[1];
  if (number === undefined) return { text, start, number: null, shape: text };
  return { text, start, number: Number(number), shape: text.replace(/\d+/u, "#") };
}
