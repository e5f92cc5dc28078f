/** Where a phone goes to take part, as an address and as one reads it aloud. */
export function joinAddress(): { readonly url: string; readonly inWords: string } {
  const url = `${location.origin}/deltag`;
  return { url, inWords: url.replace(/^https?:\/\//, "") };
}
