/** Something the search (`/`) can open. `group` is a word the person reads: *Spørgsmål*. */
export type SearchItem = {
  readonly group: string;
  readonly label: string;
  readonly hint?: string;
  readonly href: string;
};
