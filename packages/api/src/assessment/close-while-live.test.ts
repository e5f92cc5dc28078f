import { describe, expect, it } from "vitest";
import { newInterview, refusal } from "../testing/open-api";
import { INTERVIEW, openLiveRoom, QUESTION, SESSION } from "../testing/open-live-room";

const ROUND = { kommunekode: INTERVIEW.kommunekode, slug: INTERVIEW.slug };
const LIVE_OPEN = { kind: "liveOpen", blocks: true, number: 1 };
const LONG_MS = 16 * 60 * 60 * 1000 + 1;

/** The round is in review, its interview held, a vote has been closed, and the session is open still. */
async function openReviewed() {
  const room = await openLiveRoom();
  const { lis, show, openVote, closeVote, newPhone, db } = room;
  await show(QUESTION);
  await openVote();
  await (await newPhone()).vote(3);
  await closeVote();
  const { version } = await db.interview.findFirstOrThrow();
  await lis.interview.save({ ...newInterview("held"), seenVersion: version });
  await lis.assessment.changeStatus({ ...ROUND, to: "review", acceptMissing: false });
  const close = () => lis.assessment.changeStatus({ ...ROUND, to: "closed", acceptMissing: true });
  return { ...room, close, missing: async () => (await lis.assessment.overview(ROUND)).missing };
}

describe("closing an assessment while an interview is open for participants", () => {
  it("is refused and names the interview, until the session is ended", async () => {
    const { close, missing, end, db, openVote, closeVote } = await openReviewed();
    await openVote();
    await expect(close()).rejects.toMatchObject({
      ...refusal("ASSESSMENT_INCOMPLETE"),
      message: expect.stringContaining("interview 1 is open for participants"),
    });
    expect(await missing()).toContainEqual(LIVE_OPEN);
    expect(await db.frozenResult.count()).toBe(0);
    await closeVote();
    await end();
    expect(await missing()).not.toContainEqual(LIVE_OPEN);
    expect(await close()).toEqual({ status: "closed" });
  });

  it("is not held up by a session that nobody ended in time", async () => {
    const { close, missing, clock } = await openReviewed();
    clock.now = new Date(clock.now.getTime() + LONG_MS);
    expect(await missing()).not.toContainEqual(LIVE_OPEN);
    expect(await close()).toEqual({ status: "closed" });
  });

  it("and opening one in the same moment: one of the two is refused", async () => {
    const { close, lis, end, db } = await openReviewed();
    await end();
    for (const order of ["closeFirst", "openFirst"] as const) {
      await db.liveSession.deleteMany({ where: { id: { not: SESSION } } });
      await db.assessment.updateMany({ data: { status: "review", closedAt: null } });
      await db.frozenResult.deleteMany();
      const knocks = [close, () => lis.live.open({ ...INTERVIEW, id: order })];
      const answers = await Promise.allSettled(
        (order === "closeFirst" ? knocks : knocks.toReversed()).map((knock) => knock()),
      );
      expect(answers.map(({ status }) => status)).toEqual(
        expect.arrayContaining(["fulfilled", "rejected"]),
      );
      const isClosed = (await db.assessment.count({ where: { status: "closed" } })) === 1;
      expect(await db.liveSession.count({ where: { endedAt: null } })).toBe(isClosed ? 0 : 1);
    }
  });
});
