export type NumberedLine = { readonly index: number; readonly number: number };

const LARGEST_STEP = 4;

/** The longest run of lines, in their order, whose numbers rise by one to four: page numbers do, figures do not. */
export function findNumberChain(lines: readonly NumberedLine[]): readonly number[] {
  const lengths: number[] = [];
  const previous: number[] = [];
  const lastWith = new Map<number, number>();
  let best = -1;
  lines.forEach((line, at) => {
    let length = 1;
    let before = -1;
    for (let step = 1; step <= LARGEST_STEP; step++) {
      const candidate = lastWith.get(line.number - step);
      if (candidate === undefined || (lengths[candidate] ?? 0) < length) continue;
      length = (lengths[candidate] ?? 0) + 1;
      before = candidate;
    }
    lengths[at] = length;
    previous[at] = before;
    const known = lastWith.get(line.number);
    if (known === undefined || (lengths[known] ?? 0) <= length) lastWith.set(line.number, at);
    if (best < 0 || length > (lengths[best] ?? 0)) best = at;
  });
  const chain: number[] = [];
  for (let at = best; at >= 0; at = previous[at] ?? -1) chain.push(lines[at]?.index ?? 0);
  return chain.reverse();
}
