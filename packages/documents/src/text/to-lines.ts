export type Line = { readonly start: number; readonly end: number };

/** Lines without their ending, whether it is LF, CRLF, CR or a form feed. */
export function toLines(text: string): readonly Line[] {
  const lines: Line[] = [];
  let start = 0;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code !== 10 && code !== 13 && code !== 12) continue;
    lines.push({ start, end: index });
    if (code === 13 && text.charCodeAt(index + 1) === 10) index++;
    start = index + 1;
  }
  lines.push({ start, end: text.length });
  return lines;
}
