/** Every word the paper also writes in small letters; a capitalised one of these is no name. */
export function collectVocabulary(text: string): ReadonlySet<string> {
  const words = new Set<string>();
  for (const match of text.matchAll(/(?<![\p{L}\d-])\p{Ll}[\p{Ll}-]{0,50}(?![\p{L}\d])/gu))
    words.add(match[0]);
  return words;
}
