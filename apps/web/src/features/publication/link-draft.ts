import { today } from "../../lib/today";

/** `expiresAt`: the last day the link opens, as an ISO date. */
export type LinkDraft = { readonly label: string; readonly expiresAt: string };
export type LinkFault = "label" | "expiresAt";

const DAYS = 30;

/** A new link works a month unless somebody says otherwise. */
export function newLinkDraft(now: Date): LinkDraft {
  const end = new Date(now.getTime() + DAYS * 24 * 60 * 60 * 1000);
  return { label: "", expiresAt: today(end) };
}

/** The first thing that cannot be, else null. */
export function findLinkFault(
  { label, expiresAt }: LinkDraft,
  { first, last }: { readonly first: string; readonly last: string },
): LinkFault | null {
  if (label.trim() === "") return "label";
  return expiresAt < first || expiresAt > last ? "expiresAt" : null;
}
