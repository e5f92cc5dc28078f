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
  const municipality = toPlainWords(paper.municipality ?? "");
  const years = toPlainWords(paper.years ?? "");
  const title = withoutParts(toPlainWords(paper.title), { municipality, years });
  const room = LONGEST - municipality.length - years.length;
  const parts = [municipality, cutAtWord(title, room), years];
  const base = parts.filter(Boolean).join("-") || "strategi";
  const used = new Set([...RESERVED, ...taken]);
  for (let count = 1; ; count++) {
    const slug = count === 1 ? base : `${base}-${count}`;
    if (!used.has(slug)) return slug;
  }
}

/** The title without what stands before and after it in the address anyway. */
function withoutParts(
  title: string,
  { municipality, years }: { readonly municipality: string; readonly years: string },
): string {
  const named = new RegExp(`-?(for-|i-|af-)?\\b${municipality}s?(-kommunes?)?\\b`);
  const bare = municipality === "" ? title : title.replace(named, "");
  return (years === "" ? bare : bare.replace(years, ""))
    .replaceAll(/-{2,}/g, "-")
    .replaceAll(/^-|-$/g, "");
}

function cutAtWord(words: string, room: number): string {
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
