export const INVITATION_DAYS = 7;

export const INVITATION_STATES = ["open", "accepted", "revoked", "expired"] as const;
export type InvitationState = (typeof INVITATION_STATES)[number];

/** When what happened to an invitation happened. */
export type InvitationTimes = {
  readonly expiresAt: Date;
  readonly acceptedAt: Date | null;
  readonly revokedAt: Date | null;
};

/** What has become of an invitation. What a person did to it goes before the clock; it ends at the moment it names. */
export function invitationState(
  { expiresAt, acceptedAt, revokedAt }: InvitationTimes,
  now: Date,
): InvitationState {
  if (acceptedAt !== null) return "accepted";
  if (revokedAt !== null) return "revoked";
  return expiresAt <= now ? "expired" : "open";
}
