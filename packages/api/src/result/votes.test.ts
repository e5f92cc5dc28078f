import type { LiveValue, VoteNumber } from "@pejling/domain";
import { describe, expect, it } from "vitest";
import {
  INTERVIEW,
  type LiveRoom,
  openLiveRoom,
  type Phone,
  QUESTION,
} from "../testing/open-live-room";

const ROUND = { kommunekode: "0159", slug: "2026-1" };

async function openRoomWith(phones: number) {
  const room = await openLiveRoom();
  const held: Phone[] = [];
  for (let left = phones; left > 0; left -= 1) held.push(await room.newPhone());
  const vote = async (values: readonly LiveValue[], number: VoteNumber = 1) => {
    await room.openVote();
    for (const [at, value] of values.entries()) await held[at]?.vote(value, number);
    await room.closeVote();
  };
  await room.show(QUESTION);
  return { ...room, vote };
}

async function findQuestion({ lis }: LiveRoom) {
  const { questions } = await lis.result.get(ROUND);
  return questions
    .map((row) => (row.kind === "shown" ? { kind: row.kind, ...row.question } : row))
    .find(({ question }) => question === QUESTION);
}

async function explainVotes({ lis }: LiveRoom) {
  const explained = await lis.result.explain({ ...ROUND, unit: "bkf", theme: "styring" });
  if (explained.kind !== "cell") throw new Error(explained.kind);
  return explained.explanation.questions.find(({ question }) => question === QUESTION)?.votes;
}

describe("blind votes in the result", () => {
  it("count as answers of the interview's unit when the vote is closed, not before", async () => {
    const room = await openRoomWith(5);
    await room.openVote();
    expect(await findQuestion(room)).toMatchObject({ n: 0, level: null });
    await room.closeVote();
    await room.vote([2, 2, 3, 4, "dontKnow"], 2);
    expect(await findQuestion(room)).toMatchObject({ kind: "hidden", n: 4, level: 2.5 });
  });

  it("are the last vote's alone, and the arithmetic says where they came from", async () => {
    const room = await openRoomWith(5);
    await room.vote([1, 1, 1, 1, 1]);
    await room.vote([2, 3, 3, 4, 5], 2);
    expect(await findQuestion(room)).toMatchObject({
      kind: "shown",
      n: 5,
      votes: 5,
      level: 3,
      basis: "median",
      distribution: { "1": 0, "2": 1, "3": 2, "4": 1, "5": 1 },
    });
    expect(await explainVotes(room)).toMatchObject({ kind: "shown", n: 5, votes: 5 });
    const result = await room.lis.result.get(ROUND);
    expect(result.respondents).toMatchObject({ total: 5 });
    expect(result.units).toMatchObject([{ code: "bkf", respondents: 5 }]);
  });

  it("are the later session's where the question was voted on again another day", async () => {
    const room = await openRoomWith(5);
    await room.vote([1, 1, 1, 1, 1]);
    await room.end();
    room.clock.now = new Date(room.clock.now.getTime() + 60_000);
    const { lis, db } = room;
    await lis.live.open({ ...INTERVIEW, id: "later" });
    expect(await findQuestion(room)).toMatchObject({ n: 5, level: 1 });
    const question = { municipalityId: "0159", sessionId: "later", questionId: QUESTION };
    await db.liveQuestion.create({ data: { ...question, phase: "shown" } });
    const tally = { ...question, vote: 1, roleGroup: "employee", value: "4", count: 6 };
    await db.liveTally.create({ data: tally });
    expect(await findQuestion(room)).toMatchObject({ n: 6, level: 4 });
  });

  it("give no more than their number away when they are four", async () => {
    const room = await openRoomWith(4);
    await room.vote([1, 2, 3, 5]);
    expect(await findQuestion(room)).toEqual({
      kind: "hidden",
      reason: "fewRatings",
      unit: "bkf",
      question: QUESTION,
      n: 4,
      level: 2.5,
      basis: "median",
      applicable: true,
    });
    expect(await explainVotes(room)).toEqual({
      kind: "hidden",
      reason: "fewRatings",
      n: 4,
      votes: 4,
    });
  });

  it("stay in the frozen result of a closed round", async () => {
    const room = await openRoomWith(5);
    await room.vote([2, 3, 3, 4, 5]);
    await room.db.interview.updateMany({
      where: { municipalityId: ROUND.kommunekode },
      data: { status: "held" },
    });
    await room.end();
    await room.lis.assessment.changeStatus({ ...ROUND, to: "review", acceptMissing: true });
    await room.lis.assessment.changeStatus({ ...ROUND, to: "closed", acceptMissing: true });
    expect((await room.lis.result.get(ROUND)).isFrozen).toBe(true);
    expect(await findQuestion(room)).toMatchObject({ n: 5, votes: 5, level: 3 });
  });
});
