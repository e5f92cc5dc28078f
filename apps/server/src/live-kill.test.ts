import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { LEVELS, type Level } from "@pejling/domain";
import { describe, expect, it, onTestFinished } from "vitest";
import { askDoor } from "./testing/call-door";
import { KILLS, USUAL_KILLS } from "./testing/kills";
import { joinAsPhone, type LivePhone } from "./testing/live-phone";
import { type LiveRoom, openRoom } from "./testing/live-room";
import { killHard, type RunningPejling, runPejling } from "./testing/run-pejling";

const PHONES = 25;
const AT = { kommunekode: "0999", slug: "2026-1", number: 1 };
const BACK_WITHIN_MS = 5000;
const LATEST_KILL_MS = 1200;
/** Half a minute for each kill on a busy machine. */
const TIMEOUT_MS = 60_000 + KILLS * 30_000;
const QUESTION_COUNT = 4;

/** A phone that follows, and whose last acknowledged vote is known; `unsure` is one that was sent and not answered. */
type Voter = {
  readonly phone: LivePhone;
  acknowledged: Level | null;
  unsure: Level | null;
  opened: number;
};

async function start(dataFolder: string, port: number): Promise<RunningPejling> {
  const running = await runPejling({ dataFolder, port });
  if (!("address" in running)) throw new Error(running.output);
  return running;
}

async function signIn(address: string): Promise<Record<string, string>> {
  const { cookies } = await askDoor(`${address}/trpc/account.signInAsExample`, {
    headers: { origin: address },
    input: { key: "consultant" },
  });
  return { cookie: cookies[0]?.split(";")[0] ?? "", origin: address };
}

/** Votes again and again, another level each time, until the server is gone. */
async function voteUntilKilled(voter: Voter, questionId: string): Promise<void> {
  for (;;) {
    const value = LEVELS[Math.floor(Math.random() * LEVELS.length)] ?? 1;
    voter.unsure = value;
    try {
      if (!(await voter.phone.vote({ questionId, vote: 1, value }))) return;
    } catch {
      return;
    }
    voter.acknowledged = value;
    voter.unsure = null;
  }
}

/** All who had an acknowledged vote are counted, each once, with that vote or the one that was under way. */
async function expectCounted(room: LiveRoom, { voters, questionId }: Cast): Promise<void> {
  const counts = new Map<unknown, number>();
  for (const { value, count } of await room.listTallies(questionId)) counts.set(value, count);
  const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
  const sure = voters.filter(({ acknowledged }) => acknowledged !== null);
  expect(total).toBeGreaterThanOrEqual(sure.length);
  expect(total).toBeLessThanOrEqual(voters.length);
  for (const level of LEVELS) {
    const settled = voters.filter((voter) => voter.acknowledged === level && voter.unsure === null);
    const possible = voters.filter(
      ({ acknowledged, unsure }) => acknowledged === level || unsure === level,
    );
    expect(counts.get(level) ?? 0).toBeGreaterThanOrEqual(settled.length);
    expect(counts.get(level) ?? 0).toBeLessThanOrEqual(possible.length);
  }
}

type Cast = { readonly voters: readonly Voter[]; readonly questionId: string };

describe("a power cut in the middle of a vote", () => {
  it(`loses no acknowledged vote, counts none twice, and phones come back, ${KILLS} times`, {
    timeout: TIMEOUT_MS,
  }, async () => {
    const dataFolder = mkdtempSync(join(tmpdir(), "pejling-kill-"));
    onTestFinished(() => rmSync(dataFolder, { recursive: true, force: true }));
    let running = await start(dataFolder, 0);
    onTestFinished(() => killHard(running));
    const { address } = running;
    const port = Number(new URL(address).port);
    const headers = await signIn(address);
    const back: number[] = [];
    let acknowledged = 0;
    let room = await openRoom({ address, headers, at: AT });
    let voters = await seat(address, room.code);
    for (let kill = 0; kill < KILLS; kill++) {
      // Each question has one first vote: when all have been asked, others come.
      if (kill > 0 && kill % QUESTION_COUNT === 0) {
        for (const voter of voters) voter.close();
        await room.end();
        room = await openRoom({ address, headers, at: AT });
        voters = await seat(address, room.code);
      }
      const questionId = `data-${1 + (kill % QUESTION_COUNT)}`;
      await room.take({ kind: "show", questionId });
      await room.take({ kind: "openVote" });
      for (const voter of voters) Object.assign(voter, { acknowledged: null, unsure: null });
      const voting = voters.map((voter) => voteUntilKilled(voter, questionId));
      await wait(Math.random() * LATEST_KILL_MS);
      await killHard(running);
      await Promise.all(voting);
      const openedBefore = voters.map(({ opened }) => opened);
      running = await start(dataFolder, port);
      const restarted = performance.now();
      await allBack(voters, openedBefore);
      back.push(performance.now() - restarted);
      await room.take({ kind: "closeVote" });
      await expectCounted(room, { voters, questionId });
      acknowledged += voters.filter((voter) => voter.acknowledged !== null).length;
    }
    for (const voter of voters) voter.close();
    const slowest = Math.max(...back);
    const told = `${KILLS} kills, ${acknowledged} votes held, phones back in ${Math.round(slowest)} ms`;
    if (KILLS > USUAL_KILLS) process.stdout.write(`${told}\n`);
    expect(acknowledged).toBeGreaterThan(0);
    expect(slowest).toBeLessThanOrEqual(BACK_WITHIN_MS);
  });
});

type Seated = Voter & { readonly close: () => void };

async function seat(address: string, code: string): Promise<readonly Seated[]> {
  const phones = await Promise.all(
    Array.from({ length: PHONES }, () => joinAsPhone(address, { code, role: "employee" })),
  );
  const voters = phones.map((phone): Seated => {
    const stream = phone.follow(
      () => undefined,
      () => {
        voter.opened += 1;
      },
    );
    const voter: Seated = {
      ...{ phone, acknowledged: null, unsure: null, opened: 0 },
      close: stream.close,
    };
    return voter;
  });
  await allBack(
    voters,
    voters.map(() => 0),
  );
  return voters;
}

async function allBack(voters: readonly Voter[], before: readonly number[]): Promise<void> {
  const isBack = (voter: Voter, at: number) => voter.opened > (before[at] ?? 0);
  while (!voters.every(isBack)) await wait(20);
}
