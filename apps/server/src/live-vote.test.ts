import { cookieOf, findFilledFile, NOW, SWEPT_SECRET } from "@pejling/api/testing";
import { openTestCopy } from "@pejling/db/testing";
import { describe, expect, it } from "vitest";
import { createServer } from "./server";

const ORIGIN = "http://localhost:3000";
const VALUES = [1, 5, "dontKnow", "notApplicable"] as const;

async function setUp() {
  const { db } = await openTestCopy(await findFilledFile());
  const lines: string[] = [];
  const server = await createServer({
    world: { db, now: () => NOW, newId: () => "made" },
    web: { mode: "production", secret: SWEPT_SECRET, publicUrl: ORIGIN },
    webFolder: "nowhere",
    logLevel: "info",
    logStream: { write: (line) => void lines.push(line) },
  });
  const vote = (input: unknown, who = "seat") =>
    server.inject({
      ...{ method: "POST", url: "/trpc/live.vote", payload: JSON.stringify(input) },
      headers: { cookie: cookieOf(who), origin: ORIGIN, "content-type": "application/json" },
    });
  return { db, lines, vote };
}

/** All of an answer but the clock of the day and how many calls are left. */
function toText({
  statusCode,
  headers,
  payload,
}: Awaited<ReturnType<Awaited<ReturnType<typeof setUp>>["vote"]>>) {
  const told = Object.entries(headers).filter(([name]) => !/^(date|x-ratelimit)/.test(name));
  return JSON.stringify([statusCode, told, payload]);
}

describe("the answer to a vote on the wire", { timeout: 120_000 }, () => {
  it("is the same, byte by byte, whatever was voted, first or again", async () => {
    const answers: string[] = [];
    for (const value of VALUES) {
      const { vote } = await setUp();
      const ballot = { questionId: "styring-1", vote: 1, value };
      const first = await vote(ballot);
      expect(first.statusCode).toBe(200);
      answers.push(
        toText(first),
        toText(await vote(ballot)),
        toText(await vote({ ...ballot, value: 3 })),
      );
    }
    expect(new Set(answers).size).toBe(1);
  });

  it("is the same refusal when the vote is not open", async () => {
    const { vote } = await setUp();
    const answers: string[] = [];
    for (const value of VALUES) {
      const answer = await vote({ questionId: "styring-1", vote: 2, value });
      expect(answer.json().error.data).toMatchObject({ appCode: "VOTE_NOT_OPEN", facts: {} });
      answers.push(toText(answer));
    }
    expect(new Set(answers).size).toBe(1);
  });

  it("leaves the phone's secret and the vote in no line of the log", async () => {
    const { vote, lines, db } = await setUp();
    await vote({ questionId: "styring-1", vote: 1, value: 4 });
    await vote({ questionId: "styring-1", vote: 2, value: 4 });
    await vote({ questionId: "styring-1", vote: 1, value: 9 });
    const secret = cookieOf("seat").split("=")[1] ?? "";
    expect(secret).toHaveLength(43);
    const bytes = JSON.stringify([
      lines,
      await db.liveSeat.findMany(),
      await db.liveBallot.findMany(),
    ]);
    expect(bytes).not.toContain(secret);
    expect(lines.join("")).not.toMatch(/styring-1|"value"/);
  });
});
