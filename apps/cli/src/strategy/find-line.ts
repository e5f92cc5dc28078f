/** Answers the line number, from 1, of a place in the text. Lines end in LF, CRLF, CR or a form feed. */
export function lineFinder(text: string): (offset: number) => number {
  const starts = [0];
  for (const ending of text.matchAll(/\r\n|[\n\r\f]/g))
    starts.push(ending.index + ending[0].length);
  return (offset) => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return low + 1;
  };
}
