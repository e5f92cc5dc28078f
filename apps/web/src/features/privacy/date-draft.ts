/** When names go: after the usual period, or on a day of one's own. The day stays while the choice goes to and fro. */
export type DateDraft = { readonly kind: "usual" | "own"; readonly date: string };

export function toDateDraft(ownDate: string | null): DateDraft {
  return ownDate === null ? { kind: "usual", date: "" } : { kind: "own", date: ownDate };
}

export function isDateFault({ kind, date }: DateDraft, latest: string): boolean {
  return kind === "own" && (date === "" || date > latest);
}

/** What is sent: null goes back to the usual period. */
export function toDate({ kind, date }: DateDraft): string | null {
  return kind === "usual" ? null : date;
}
