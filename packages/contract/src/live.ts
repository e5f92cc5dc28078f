import { LEVELS, LIVE_NON_ANSWERS, ROLES, VOTES } from "@pejling/domain";
import { z } from "zod";
import { interviewAddress } from "./interview";
import { id, seenVersion, slug, token } from "./text";

const LONGEST_TIMER_SECONDS = 60 * 60;
const LONGEST_TYPED_CODE = 40;

/** The last event a stream's reader has got; the browser sends it when it comes back. */
const lastEventId = z.string().max(40).nullish();
const liveValue = z.union([z.literal(LEVELS), z.literal(LIVE_NON_ANSWERS)]);

/** `id` becomes the session's, unless one is open already. */
export const openLiveInput = interviewAddress.extend({ id });

/** `screen` is what the device is used for, as the others see it. */
export const LIVE_SCREENS = ["facilitator", "noteTaker", "sheet", "projector"] as const;
export type LiveScreen = (typeof LIVE_SCREENS)[number];
export const watchLiveInput = interviewAddress.extend({
  screen: z.literal(LIVE_SCREENS),
  lastEventId,
});

const liveStep = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("show"), questionId: slug.nullable() }),
  z.strictObject({ kind: z.literal("openVote") }),
  z.strictObject({ kind: z.literal("closeVote") }),
]);
const inSession = interviewAddress.extend({ sessionId: id });
export const stepLiveInput = inSession.extend({ seenVersion, step: liveStep });
/** Null stops the clock of the discussion. */
export const setTimerInput = inSession.extend({
  seconds: z.int().min(1).max(LONGEST_TIMER_SECONDS).nullable(),
});
/** What the note taker ticks: the group has answered it while it spoke of something else. */
export const markLiveInput = inSession.extend({ questionId: slug, isCovered: z.boolean() });
export const endLiveInput = inSession.extend({ seenVersion });

/** `key` is 32 random bytes made by the device; it never leaves it but in this, and only its hash is kept. */
export const seatHereInput = inSession.extend({ key: token, role: z.literal(ROLES) });
const ballot = z.strictObject({ questionId: slug, vote: z.literal(VOTES), value: liveValue });
export const voteHereInput = inSession.extend({ key: token, ...ballot.shape });

export const findLiveInput = z.strictObject({ code: z.string().max(LONGEST_TYPED_CODE) });
export const joinLiveInput = findLiveInput.extend({ key: token, role: z.literal(ROLES) });
export const voteInput = ballot;
export const watchSeatInput = z.strictObject({ lastEventId });
