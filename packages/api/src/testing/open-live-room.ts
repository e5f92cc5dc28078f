import { randomBytes } from "node:crypto";
import type { DbClient } from "@pejling/db";
import type { LiveStep, LiveValue, Role, VoteNumber } from "@pejling/domain";
import { newInterview, newRound, newUnit } from "./open-api";
import { openTown, type Town } from "./open-town";

export const INTERVIEW = { kommunekode: "0159", slug: "2026-1", number: 1 };
export const SESSION = "session-1";
export const QUESTION = "styring-1";

/** A group interview in Gladsaxe that is held live by Lis, who leads it; phones come in as the test tells them to. */
export async function openLiveRoom() {
  const town = await openTown();
  await addInterview(town, "0159");
  await town.join("lis", { role: "lead" });
  const screen = await town.browse("lis");
  const lis = await screen.api();
  await lis.live.open({ ...INTERVIEW, id: SESSION });
  return { ...town, screen, lis, ...roomOf(town, lis), newPhone: newPhones(town) };
}

export type LiveRoom = Awaited<ReturnType<typeof openLiveRoom>>;
type Lis = Awaited<ReturnType<Awaited<ReturnType<Town["browse"]>>["api"]>>;

/** A round that is open, with one interview in it. */
export async function addInterview({ system }: Town, kommunekode: string): Promise<void> {
  const at = { kommunekode };
  const unitId = kommunekode === "0159" ? "unit-bkf" : "herlev-bkf";
  if (kommunekode !== "0159") await system.unit.save({ ...newUnit("xyz"), ...at, id: "herlev-x" });
  const id = `round-${kommunekode}`;
  await system.assessment.create({ ...newRound(INTERVIEW.slug), ...at, id });
  const round = { ...at, slug: INTERVIEW.slug };
  const units = [{ unitId, weight: 1 }];
  await system.assessment.setUnits({ ...round, units, seen: [] });
  await system.assessment.changeStatus({ ...round, to: "open", acceptMissing: false });
  await system.interview.save({ ...newInterview("planned"), ...at, unitId });
}

function roomOf({ db }: Town, lis: Lis) {
  const find = () =>
    db.liveSession.findFirstOrThrow({ where: { id: SESSION, municipalityId: "0159" } });
  const inSession = { ...INTERVIEW, sessionId: SESSION };
  /** Takes a step having seen where the session stands now. */
  const step = async (taken: LiveStep) => {
    const { version } = await find();
    return lis.live.step({ ...inSession, seenVersion: version, step: taken });
  };
  return {
    step,
    inSession,
    readCode: async () => (await find()).code ?? "",
    readVersion: async () => (await find()).version,
    show: (questionId: string | null) => step({ kind: "show", questionId }),
    openVote: () => step({ kind: "openVote" }),
    closeVote: () => step({ kind: "closeVote" }),
    end: async () => lis.live.end({ ...inSession, seenVersion: (await find()).version }),
    readTallies: async (vote: VoteNumber) => {
      const { questions } = await lis.live.history(INTERVIEW);
      const found = questions.find(({ questionId }) => questionId === QUESTION)?.tallies ?? [];
      return found
        .filter((tally) => tally.vote === vote)
        .map(({ group, value, count }) => `${group} ${value}: ${count}`.trim());
    },
  };
}

/** The file behind a database, for a test that looks at its bytes. */
export async function fileOf(db: DbClient): Promise<string> {
  const [main] = await db.$queryRawUnsafe<{ file: string }[]>("PRAGMA database_list");
  return main?.file ?? "";
}

export const makeKey = () => randomBytes(32).toString("base64url");

function newPhones({ db, newBrowser }: Town) {
  return async ({ key = makeKey(), role = "employee" as Role, code = "" } = {}) => {
    const browser = newBrowser();
    const { code: current } = await db.liveSession.findFirstOrThrow({ where: { id: SESSION } });
    await (await browser.api()).live.join({ code: code || (current ?? ""), key, role });
    return {
      key,
      browser,
      vote: async (value: LiveValue, vote: VoteNumber = 1, questionId = QUESTION) =>
        (await browser.api()).live.vote({ questionId, vote, value }),
      watch: async () => (await (await browser.api()).live.watchSeat({}))[Symbol.asyncIterator](),
      leave: async () => (await browser.api()).live.leave(),
    };
  };
}

export type Phone = Awaited<ReturnType<LiveRoom["newPhone"]>>;
