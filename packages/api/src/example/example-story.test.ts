import { openTestDb } from "@pejling/db/testing";
import { isSplit } from "@pejling/domain";
import { EXAMPLE_MUNICIPALITY, PEJLING_MODEL } from "@pejling/reference";
import { describe, expect, it } from "vitest";
import { systemContext } from "../context";
import { appRouter } from "../router";
import { createCallerFactory } from "../trpc";
import { loadExample } from "./load-example";

const { kommunekode } = EXAMPLE_MUNICIPALITY;
const EARLIER = { kommunekode, slug: "2024-1" };
const LATER = { kommunekode, slug: "2026-1" };

async function openExample() {
  const ctx = systemContext({
    db: await openTestDb(),
    now: () => new Date("2026-06-01T08:00:00Z"),
    newId: () => "made",
  });
  await loadExample(ctx);
  return createCallerFactory(appRouter)(ctx);
}

type Api = Awaited<ReturnType<typeof openExample>>;
type Results = Awaited<ReturnType<Api["result"]["get"]>>;

let reading: ReturnType<typeof readStory> | undefined;

/** Loading takes its time, so what is only looked at is read once for all tests. */
function findStory(): ReturnType<typeof readStory> {
  reading ??= readStory();
  return reading;
}

async function readStory() {
  const api = await openExample();
  const overview = await api.assessment.overview(LATER);
  const sheets = await Promise.all(
    overview.interviews.map(({ number }) => api.interview.sheet({ ...LATER, number })),
  );
  return {
    earlier: await api.result.get(EARLIER),
    later: await api.result.get(LATER),
    earlierOverview: await api.assessment.overview(EARLIER),
    overview,
    sheets,
  };
}

function cellOf({ cells }: Results, unit: string, theme: string) {
  const cell = cells.find((row) => row.unit === unit && row.theme === theme);
  if (cell === undefined) throw new Error(`No cell ${unit} ${theme}`);
  return cell;
}

function themeOf({ themes }: Results, theme: string): number {
  return themes.find((row) => row.theme === theme)?.score ?? Number.NaN;
}

describe("the story of Eksempelkommune", () => {
  it.each([
    { round: "2024", groups: 6, interviewed: 28 },
    { round: "2026", groups: 9, interviewed: 45 },
  ])("has $groups groups of $interviewed and four directors in $round", async (expected) => {
    const { earlier, later, earlierOverview, overview } = await findStory();
    const { interviews, progress } = expected.round === "2024" ? earlierOverview : overview;
    const countPeople = (kind: string) =>
      interviews
        .filter((interview) => interview.kind === kind && interview.status === "held")
        .map(({ id }) => progress.find(({ interviewId }) => interviewId === id)?.participants ?? 0);
    expect(countPeople("group")).toHaveLength(expected.groups);
    expect(countPeople("group").reduce((sum, n) => sum + n, 0)).toBe(expected.interviewed);
    expect(countPeople("director")).toEqual([1, 1, 1, 1]);

    const { respondents } = expected.round === "2024" ? earlier : later;
    expect(respondents.byRole.director).toBe(4);
    expect(respondents.total).toBe(expected.interviewed + 4);
  });

  it("moves forward from 2024 to 2026 on every theme but one", async () => {
    const { earlier, later } = await findStory();
    expect(earlier.isFrozen).toBe(true);
    expect(later.isFrozen).toBe(false);
    expect(later.overall.score).toBeGreaterThan((earlier.overall.score ?? 5) + 0.1);

    const moves = later.themes.map(({ theme }) => ({
      theme,
      by: themeOf(later, theme) - themeOf(earlier, theme),
    }));
    expect(moves.filter(({ by }) => by < 0).map(({ theme }) => theme)).toEqual(["infrastruktur"]);
    for (const { theme, by } of moves) {
      expect(Math.abs(by), theme).toBeGreaterThanOrEqual(0.1);
      expect(Math.abs(by), theme).toBeLessThanOrEqual(0.6);
    }
  });

  it("has groups that are split, also on styring in Børn og Kultur", async () => {
    const { cells } = (await findStory()).later;
    const splits = cells.flatMap(({ unit, spread }) =>
      (spread?.splitQuestions ?? []).map((question) => `${unit} ${question}`),
    );
    expect(splits).toEqual(
      expect.arrayContaining(["bkf styring-1", "bkf styring-2", "ssf ledelse-1"]),
    );
    expect(splits.length).toBeLessThanOrEqual(6);
  });

  it.each(["data", "ledelse"])(
    "lets leaders in Social og Sundhed stand above employees on %s",
    async (theme) => {
      const { later } = await findStory();
      expect(cellOf(later, "ssf", theme).roleGap).toBeGreaterThan(0.5);
    },
  );

  it("has one thin cell, one that does not apply, and a score in all the others", async () => {
    const { later: result } = await findStory();
    expect(cellOf(result, "bmf", "klima")).toMatchObject({
      reason: "belowMinCoverage",
      score: null,
      coverage: 0.25,
    });
    expect(cellOf(result, "oes", "velfaerd")).toMatchObject({
      reason: "nothingApplicable",
      score: null,
    });
    expect(result.cells.filter(({ score }) => score === null)).toHaveLength(2);
  });

  it("shows how answers spread in most cells, and hides it where fewer than five answered", async () => {
    const { cells, questions } = (await findStory()).later;
    expect(cells.filter(({ spread }) => spread !== null).length).toBeGreaterThanOrEqual(45);
    const few = questions.filter((row) => row.kind === "hidden" && row.reason === "fewRatings");
    expect(few.length).toBeGreaterThanOrEqual(1);
    for (const { n } of cells.filter(({ reason }) => reason === null)) {
      expect(n).toBeGreaterThanOrEqual(5);
    }
  });

  it("can be closed: nothing that blocks is missing, only a target and the thin cell", async () => {
    const api = await openExample();
    const { missing } = await api.assessment.overview(LATER);
    expect(missing).toEqual([
      { kind: "noScore", blocks: false, unit: "bmf", theme: "klima", reason: "belowMinCoverage" },
      { kind: "noTarget", blocks: false, theme: "klima" },
    ]);
    await api.assessment.changeStatus({ ...LATER, to: "closed", acceptMissing: true });
    expect((await api.result.get(LATER)).isFrozen).toBe(true);
  });

  it("has an interview that was answered from phones, with its votes in the result and approved minutes", async () => {
    const api = await openExample();
    const at = { ...LATER, number: 9 };
    const { isOpen, questions } = await api.live.history(at);
    expect(isOpen).toBe(false);
    expect(questions).toHaveLength(29);
    const spreads = questions.flatMap(({ tallies }) =>
      ([1, 2] as const).map((vote) => {
        const counts = [1, 2, 3, 4, 5].map((level) =>
          tallies
            .filter((tally) => tally.vote === vote && tally.value === level)
            .reduce((sum, { count }) => sum + count, 0),
        );
        return isSplit(counts, PEJLING_MODEL.scale);
      }),
    );
    expect(spreads).toContain(true);
    expect(questions.filter(({ phase }) => phase === "shownAgain")).toHaveLength(3);
    expect(
      questions.flatMap(({ tallies }) => tallies).filter(({ value }) => value === "dontKnow"),
    ).toHaveLength(2);
    const { ratings } = await api.interview.sheet(at);
    expect(ratings).toEqual([]);

    const result = await api.result.get(LATER);
    const votes = result.questions.flatMap((row) =>
      row.kind === "shown" && row.question.unit === "oes" ? [row.question.votes] : [],
    );
    expect(votes).toContain(5);
    const { wordings } = await api.minutes.get(at);
    expect(wordings.map(({ status, corrections }) => [status, corrections.length])).toEqual([
      ["shown", 1],
      ["approved", 0],
    ]);
  });

  it("has every way of not answering in it, and every basis of a level", async () => {
    const { later, sheets } = await findStory();
    const values = new Set(sheets.flatMap(({ ratings }) => ratings.map(({ value }) => value)));
    expect(values).toEqual(new Set([1, 2, 3, 4, 5, "dontKnow", "notApplicable", "notAsked"]));

    const { questions } = later;
    const bases = questions.map((row) => (row.kind === "shown" ? row.question.basis : row.basis));
    for (const basis of ["validated", "consensus", "median"]) expect(bases).toContain(basis);
  });
});
