const LONGEST = 56;
const RESERVED = ["sammenlign"];

/**
 * The paper's place in addresses: municipality, title and years, each said once, in plain letters. `taken` are the
 * addresses already in use; a second paper of the same name gets a number.
 */
export function decideSlug(
  paper: {
    readonly municipality: string | null;
    readonly title: string;
    readonly years: string | null;
  },
  taken: readonly string[],
): string {
  const title = toPlainWords(paper.title);
  const around = [paper.municipality, paper.years].map((part) => toPlainWords(part ?? ""));
  const [municipality = "", years = ""] = around;
  const parts = [title.includes(municipality) ? "" : municipality, title];
  const short = cutAtWord(parts.filter(Boolean).join("-"));
  const base = [short, short.includes(years) ? "" : years].filter(Boolean).join("-") || "strategi";
  const used = new Set([...RESERVED, ...taken]);
  for (let count = 1; ; count++) {
    const slug = count === 1 ? base : `${base}-${count}`;
    if (!used.has(slug)) return slug;
  }
}

function cutAtWord(words: string): string {
  const room = LONGEST - "-2024-2027".length;
  if (words.length <= room) return words;
  const cut = words.slice(0, room + 1);
  return cut.slice(0, Math.max(cut.lastIndexOf("-"), 0)) || words.slice(0, room);
}

function toPlainWords(text: string): string {
  return text
    .toLowerCase()
    .replaceAll("æ", "ae")
    .replaceAll("ø", "oe")
    .replaceAll("å", "aa")
    .normalize("NFD")
    .replaceAll(/[^a-z0-9]+/g, "-")
    .replaceAll(/^-+|-+$/g, "");
}
