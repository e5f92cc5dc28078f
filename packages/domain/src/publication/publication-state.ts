export const PUBLICATION_STATES = ["open", "revoked", "expired"] as const;
export type PublicationState = (typeof PUBLICATION_STATES)[number];

/** Whether a link to a result opens it. Taken back goes before the clock; it ends at the moment it names. */
export function publicationState(
  { expiresAt, revokedAt }: { readonly expiresAt: Date; readonly revokedAt: Date | null },
  now: Date,
): PublicationState {
  if (revokedAt !== null) return "revoked";
  return expiresAt <= now ? "expired" : "open";
}
