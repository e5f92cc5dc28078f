import { describe, expect, it } from "vitest";
import { type InvitationTimes, invitationState } from "./invitation-state";

const at = (time: string) => new Date(`2026-03-08T${time}Z`);
const SENT: InvitationTimes = { expiresAt: at("12:00:00"), acceptedAt: null, revokedAt: null };
const before = at("11:59:59");
const after = at("12:00:01");

describe("invitationState", () => {
  it.each([
    ["before it ends", SENT, before, "open"],
    ["at the moment it ends", SENT, at("12:00:00"), "expired"],
    ["after it ended", SENT, after, "expired"],
    ["accepted", { ...SENT, acceptedAt: before }, before, "accepted"],
    ["accepted, long ago", { ...SENT, acceptedAt: before }, after, "accepted"],
    ["revoked", { ...SENT, revokedAt: before }, before, "revoked"],
    ["revoked, and expired since", { ...SENT, revokedAt: before }, after, "revoked"],
  ] as const)("%s: %s", (_, times, now, state) => {
    expect(invitationState(times, now)).toBe(state);
  });
});
