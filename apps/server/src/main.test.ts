import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { type Ended, killHard, type RunningPejling, runPejling } from "./testing/run-pejling";

const EXAMPLE = { kommunekode: "0999", slug: "2026-1" };
const KILLS = 4;
const TIMEOUT_MS = 180_000;

function scratch(): string {
  const folder = mkdtempSync(join(tmpdir(), "pejling-main-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

async function start(
  dataFolder: string,
  mode: "example" | "production" = "example",
): Promise<RunningPejling> {
  const running = await runPejling({ dataFolder, mode });
  if (!("address" in running)) throw new Error(running.output);
  return running;
}

async function startRefused(settings: Parameters<typeof runPejling>[0]): Promise<Ended> {
  const ended = await runPejling(settings);
  if ("address" in ended) {
    await killHard(ended);
    throw new Error("It started");
  }
  return ended;
}

type SignedIn = { readonly address: string; readonly cookie: string };

const ask = async ({ address, cookie }: SignedIn, door: string, input: object) => {
  const query = encodeURIComponent(JSON.stringify(input));
  const response = await fetch(`${address}/trpc/${door}?input=${query}`, { headers: { cookie } });
  return (await response.json()).result.data;
};

const send = ({ address, cookie }: SignedIn, door: string, input: object) =>
  fetch(`${address}/trpc/${door}`, {
    method: "POST",
    headers: { "content-type": "application/json", origin: address, cookie },
    body: JSON.stringify(input),
  });

/** Somebody who does interviews. The session outlives the server, as it outlives a power cut. */
async function signInAsConsultant({ address }: RunningPejling): Promise<string> {
  const response = await send({ address, cookie: "" }, "account.signInAsExample", {
    key: "consultant",
  });
  return response.headers.getSetCookie()[0]?.split(";")[0] ?? "";
}

/** Saves one rating after another until the server is gone; answers what was acknowledged. */
async function saveUntilKilled(
  signedIn: SignedIn,
  participantId: string,
  questionIds: readonly string[],
) {
  const acknowledged = new Map<string, number>();
  try {
    for (const [at, questionId] of questionIds.entries()) {
      const value = 1 + (at % 5);
      const response = await send(signedIn, "rating.save", {
        ...EXAMPLE,
        ...{ participantId, questionId, value, reason: "", seenVersion: 0 },
      });
      if ((await response.json()).result.data.kind === "saved") acknowledged.set(questionId, value);
    }
  } catch {
    // The power went.
  }
  return acknowledged;
}

describe("a power cut", () => {
  it("loses nothing that was acknowledged", { timeout: TIMEOUT_MS }, async () => {
    const dataFolder = scratch();
    let running = await start(dataFolder);
    const cookie = await signInAsConsultant(running);
    const now = () => ({ address: running.address, cookie });
    const { model } = await ask(now(), "model.get", { id: "pejling", version: "2026.1" });
    const questionIds: string[] = model.themes.flatMap((theme: { questions: { id: string }[] }) =>
      theme.questions.map(({ id }) => id),
    );
    let total = 0;
    for (let kill = 0; kill < KILLS; kill++) {
      const sheet = await ask(now(), "interview.sheet", { ...EXAMPLE, number: 1 });
      const participantId = `kill-${kill}`;
      await send(now(), "participant.save", {
        ...EXAMPLE,
        id: participantId,
        interviewId: sheet.interview.id,
        unitId: sheet.interview.unitId,
        ...{ role: "employee", name: "", seenVersion: 0 },
      });
      const saving = saveUntilKilled(now(), participantId, questionIds);
      await new Promise((resolve) => setTimeout(resolve, 40 + kill * 35));
      await killHard(running);
      const acknowledged = await saving;

      running = await start(dataFolder);
      const { ratings } = await ask(now(), "interview.sheet", { ...EXAMPLE, number: 1 });
      const stored = new Map(
        ratings
          .filter((row: { participantId: string }) => row.participantId === participantId)
          .map((row: { questionId: string; value: number }) => [row.questionId, row.value]),
      );
      for (const [questionId, value] of acknowledged) expect(stored.get(questionId)).toBe(value);
      total += acknowledged.size;
    }
    await killHard(running);
    expect(total).toBeGreaterThan(0);
  });
});

describe("a start that cannot go on says so in one sentence", () => {
  const oneSentence = ({ code, output }: Ended) => {
    expect(code).toBe(1);
    expect(output).not.toMatch(/\n\s+at /);
    expect(output.trim().split("\n")).toHaveLength(1);
    return output;
  };

  it("for a taken port", { timeout: TIMEOUT_MS }, async () => {
    const blocker = createServer().listen(0, "127.0.0.1");
    onTestFinished(() => void blocker.close());
    await new Promise((resolve) => blocker.once("listening", resolve));
    const address = blocker.address();
    const port = typeof address === "object" && address !== null ? address.port : 0;
    const { code, output } = await startRefused({ dataFolder: scratch(), port });
    expect(code).toBe(1);
    expect(output).toContain(`Port ${port} er optaget`);
    expect(output).not.toMatch(/\n\s+at /);
  });

  it("for a database that is damaged, and how to restore it", { timeout: TIMEOUT_MS }, async () => {
    const dataFolder = scratch();
    const damaged = "not a database at all ".repeat(500);
    writeFileSync(join(dataFolder, "pejling.db"), damaged);
    expect(oneSentence(await startRefused({ dataFolder }))).toMatch(/beskadiget.*pejling restore/);
    expect(readFileSync(join(dataFolder, "pejling.db"), "utf8")).toBe(damaged);
  });

  it("for a data folder another Pejling has", { timeout: TIMEOUT_MS }, async () => {
    const dataFolder = scratch();
    const running = await start(dataFolder);
    expect(oneSentence(await startRefused({ dataFolder }))).toContain("i brug af en anden Pejling");
    await killHard(running);
  });

  it.skipIf(process.getuid?.() === 0)(
    "for a folder that cannot be written (not tried as root, who can write anywhere)",
    { timeout: TIMEOUT_MS },
    async () => {
      const dataFolder = scratch();
      chmodSync(dataFolder, 0o500);
      expect(oneSentence(await startRefused({ dataFolder }))).toContain("Der kan ikke skrives");
    },
  );

  it("for a data folder that is a file", { timeout: TIMEOUT_MS }, async () => {
    const file = join(scratch(), "a-file");
    writeFileSync(file, "");
    expect(oneSentence(await startRefused({ dataFolder: file }))).toContain("Der kan ikke skrives");
  });
});

describe("the first start in production", () => {
  const LINK = /http:\/\/127\.0\.0\.1:\d+\/operatoer\/([A-Za-z0-9_-]{43})/;

  async function untilPrinted({ output }: RunningPejling): Promise<string> {
    for (let tries = 0; tries < 100; tries++) {
      const token = LINK.exec(output())?.[1];
      if (token !== undefined) return token;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    throw new Error(output());
  }

  it("prints a link for the first operator, a new one at each start, until there is one", {
    timeout: TIMEOUT_MS,
  }, async () => {
    const dataFolder = scratch();
    const first = await start(dataFolder, "production");
    const voided = await untilPrinted(first);
    await killHard(first);

    const second = await start(dataFolder, "production");
    const token = await untilPrinted(second);
    const visitor = { address: second.address, cookie: "" };
    const operator = {
      ...{ name: "Signe Holt", email: "signe@kommune.example" },
      password: "en lang adgangskode",
    };
    const become = (used: string) =>
      send(visitor, "account.becomeOperator", { ...operator, token: used });
    expect((await become(voided)).status).toBe(404);
    const made = await become(token);
    expect(made.status).toBe(200);
    const cookie = made.headers.getSetCookie()[0]?.split(";")[0] ?? "";
    const me = await ask({ ...visitor, cookie }, "account.me", {});
    expect(me.person.platform).toEqual(["operator", "benchmarkOperator"]);
    expect(me.signIn).toMatchObject({ examplePeople: [], needsOperator: false });
    await killHard(second);

    const third = await start(dataFolder, "production");
    await new Promise((resolve) => setTimeout(resolve, 1000));
    expect(third.output()).not.toMatch(LINK);
    await killHard(third);
  });

  it("is none of the example's people's business", { timeout: TIMEOUT_MS }, async () => {
    const dataFolder = scratch();
    const example = await start(dataFolder);
    expect(example.output()).not.toMatch(LINK);
    const cookie = await signInAsConsultant(example);
    const asked = await ask({ address: example.address, cookie }, "account.me", {});
    expect(asked.person.isExample).toBe(true);
    await killHard(example);

    const production = await start(dataFolder, "production");
    await untilPrinted(production);
    const later = await ask({ address: production.address, cookie }, "account.me", {});
    expect(later).toMatchObject({
      person: null,
      signIn: { mode: "production", examplePeople: [], needsOperator: true },
    });
    const refused = await send(
      { address: production.address, cookie: "" },
      "account.signInAsExample",
      {
        key: "operator",
      },
    );
    expect(refused.status).toBe(401);
    await killHard(production);
  });

  it("stops at once although somebody holds a stream open", { timeout: TIMEOUT_MS }, async () => {
    const running = await start(scratch());
    const cookie = await signInAsConsultant(running);
    const stream = await fetch(`${running.address}/trpc/account.watch`, { headers: { cookie } });
    await stream.body?.getReader().read();
    const begun = Date.now();
    running.child.kill("SIGTERM");
    await running.ended;
    expect(Date.now() - begun).toBeLessThan(5000);
  });
});
