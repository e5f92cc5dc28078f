/**
 * A title fit to stand on a page. One set wholly in capitals is turned to ordinary letters, with the municipality's
 * name as a name; any other title stays as the paper writes it. The statement itself always keeps the paper's letters.
 */
export function toDisplayTitle(title: string, municipality: string | null): string {
  const isShouted = title === title.toUpperCase() && /\p{Lu}{4}/u.test(title);
  if (!isShouted) return title;
  const lower = title.toLowerCase();
  const named =
    municipality === null
      ? lower
      : lower.replaceAll(
          new RegExp(`(?<!\\p{L})${municipality.toLowerCase()}(s?) kommune`, "gu"),
          `${municipality}$1 Kommune`,
        );
  return named.charAt(0).toUpperCase() + named.slice(1);
}
