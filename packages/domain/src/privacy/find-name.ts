/** `whole`: the text is the name and nothing else. `within`: the name stands in it, with more around it. */
export type NameFound = "whole" | "within" | null;

/**
 * Does a name stand in a text? Capitals and the width of spaces do not count, whole words do: "Bo" is not in "Borger".
 * The Danish genitive is the name too: "Bo Holms". Better one place too many than one too few: a person looks at each.
 */
export function findName(text: string, name: string): NameFound {
  const wanted = toComparable(name);
  if (wanted === "") return null;
  const found = toComparable(text);
  if (found === wanted) return "whole";
  for (let at = found.indexOf(wanted); at >= 0; at = found.indexOf(wanted, at + 1)) {
    const after = found.slice(at + wanted.length);
    const isWord = /^s?(?![\p{L}\p{N}])/u.test(after);
    if (isWord && !endsInWord(found.slice(0, at))) return "within";
  }
  return null;
}

function endsInWord(before: string): boolean {
  return /[\p{L}\p{N}]$/u.test(before);
}

function toComparable(text: string): string {
  return text.normalize("NFKC").toLocaleLowerCase("da").replace(/\s+/g, " ").trim();
}
