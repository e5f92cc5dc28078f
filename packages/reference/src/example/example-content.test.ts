import { describe, expect, it } from "vitest";
import { PEJLING_MODEL } from "../model/pejling-model";
import { THEME_IDS } from "../model/theme-ids";
import { MUNICIPALITIES } from "../municipality/municipalities";
import { EXAMPLE } from "./example-content";

const { units, rounds } = EXAMPLE;
const codes = new Set(units.map(({ code }) => code));
const themes = new Set<string>(THEME_IDS);
const questions = new Set(
  PEJLING_MODEL.themes.flatMap((theme) => theme.questions.map(({ id }) => id)),
);
const shortForm = PEJLING_MODEL.themes.flatMap((theme) =>
  theme.questions.filter(({ short }) => short).map(({ id }) => id),
);

function departmentOf(code: string): string {
  const unit = units.find((row) => row.code === code);
  if (unit === undefined) throw new Error(`No unit ${code}`);
  return unit.parent === null ? unit.code : departmentOf(unit.parent);
}

describe("the organisation of Eksempelkommune", () => {
  it("has four departments with two to four centres each and institutions below", () => {
    const departments = units.filter(({ kind }) => kind === "department");
    expect(departments.map(({ code }) => code)).toEqual(["ssf", "bkf", "bmf", "oes"]);
    for (const { code } of departments) {
      const below = units.filter(({ parent, validTo }) => parent === code && validTo === null);
      expect(below.length, code).toBeGreaterThanOrEqual(2);
      expect(below.length, code).toBeLessThanOrEqual(4);
    }
    expect(units.filter(({ kind }) => kind === "institution").length).toBeGreaterThanOrEqual(15);
  });

  it("has every code once, every parent before its children, and no more people below than above", () => {
    expect(codes.size).toBe(units.length);
    for (const [at, unit] of units.entries()) {
      if (unit.parent !== null) {
        expect(units.findIndex(({ code }) => code === unit.parent)).toBeLessThan(at);
      }
      const below = units.filter(({ parent, validTo }) => parent === unit.code && validTo === null);
      const people = below.reduce((sum, { headcount }) => sum + headcount, 0);
      expect(people, unit.code).toBeLessThanOrEqual(unit.headcount);
    }
  });

  it("has a unit that took over from another the day after it ended", () => {
    const later = units.find(({ supersedes }) => supersedes !== null);
    const earlier = units.find(({ code }) => code === later?.supersedes);
    expect([earlier?.validTo, later?.validFrom]).toEqual(["2024-12-31", "2025-01-01"]);
  });
});

describe.each(rounds)("$round.name", (example) => {
  const { round, interviews, answers, rationales, validations, evidence, notes, challenges, live } =
    example;

  it("is voted from phones only on what was asked, by everybody who was there", () => {
    for (const { interview, firstVotes, correction } of live) {
      const held = interviews.find(({ number }) => number === interview);
      for (const { question, values } of firstVotes) {
        expect(held?.asks).toContain(question);
        expect(values, question).toHaveLength(held?.participants.length ?? 0);
      }
      expect(held?.asks).toContain(correction.question);
    }
  });

  function wasAsked(number: number, question: string): boolean {
    return interviews.find((row) => row.number === number)?.asks.includes(question) ?? false;
  }

  it("names only units, themes and questions that exist", () => {
    const named = [
      ...interviews.flatMap(({ unit, participants }) => [
        unit,
        ...participants.map((person) => person.unit),
      ]),
      ...challenges.map(({ unit }) => unit),
      ...validations.map(({ unit }) => unit),
      ...round.units.map(({ unit }) => unit),
    ];
    expect(named.filter((code) => !codes.has(code))).toEqual([]);
    const themed = [
      ...challenges.flatMap((row) => row.themes),
      ...round.targets.map(({ theme }) => theme),
      ...round.baselines.map(({ theme }) => theme),
    ];
    expect(themed.filter((theme) => !themes.has(theme))).toEqual([]);
    const asked = interviews.flatMap(({ asks }) => asks);
    expect(asked.filter((question) => !questions.has(question))).toEqual([]);
  });

  it("interviews people of the department it is about, in the time there is", () => {
    for (const { unit, participants, asks, durationMinutes, number } of interviews) {
      for (const person of participants) expect(departmentOf(person.unit)).toBe(unit);
      expect(asks.length * 3, `interview ${number}`).toBeLessThanOrEqual(durationMinutes);
    }
  });

  it("goes through the short form with each director", () => {
    const talks = interviews.filter(({ kind }) => kind === "director");
    expect(talks).toHaveLength(4);
    for (const { asks } of talks) expect([...asks].sort()).toEqual([...shortForm].sort());
  });

  it("hangs everything said on a question the interview asked", () => {
    const said = [...notes, ...evidence, ...challenges, ...rationales].flatMap((row) =>
      row.question === null || wasAsked(row.interview, row.question)
        ? []
        : [`${row.interview} ${row.question}`],
    );
    expect(said).toEqual([]);
    const ids = new Set(notes.map(({ id }) => id));
    expect(ids.size).toBe(notes.length);
    for (const { note } of challenges) if (note !== null) expect(ids).toContain(note);
  });

  it("has a reason wherever one is owed", () => {
    const owed = [
      ...validations.map(({ rationale }) => rationale),
      ...rationales.map(({ rationale }) => rationale),
      ...round.targets.flatMap(({ reason, approvedBy }) => [reason, approvedBy]),
      ...answers.nonAnswers
        .filter(({ value }) => value === "notApplicable")
        .map(({ reason }) => reason),
    ];
    expect(owed.filter((text) => text.trim().length < 10)).toEqual([]);
  });

  it("codes every challenge to one to three themes", () => {
    for (const { themes: coded, statement } of challenges) {
      expect(coded.length, statement).toBeGreaterThanOrEqual(1);
      expect(coded.length, statement).toBeLessThanOrEqual(3);
    }
  });

  it("links nowhere but to example.org", () => {
    const links = evidence.map(({ link }) => link).filter((link) => link !== "");
    expect(links.filter((link) => !link.startsWith("https://example.org/"))).toEqual([]);
  });

  it("names no real municipality", () => {
    const text = JSON.stringify(example);
    const real = MUNICIPALITIES.map(({ name }) => name).filter((name) =>
      new RegExp(`(?<!\\p{L})${name}(?!\\p{L})`, "u").test(text),
    );
    expect(real).toEqual([]);
  });
});

describe("Måling 2026", () => {
  const later = rounds.at(-1);

  it("has voices enough for every view", () => {
    const quotes = later?.notes.filter(({ kind }) => kind === "quote") ?? [];
    expect(later?.notes.length).toBeGreaterThanOrEqual(40);
    expect(quotes.filter(({ mayBeUsed }) => mayBeUsed).length).toBeGreaterThanOrEqual(30);
    expect(later?.challenges.length).toBeGreaterThanOrEqual(25);
    for (const kind of ["challenge", "strength", "barrier"]) {
      expect(later?.challenges.some((row) => row.kind === kind)).toBe(true);
    }
    expect(new Set(later?.evidence.map(({ grade }) => grade))).toEqual(new Set(["a", "b", "c"]));
  });

  it("has a target for every theme but one, and one target of a unit's own", () => {
    const whole = later?.round.targets.filter(({ unit }) => unit === null) ?? [];
    const without = THEME_IDS.filter((id) => !whole.some(({ theme }) => theme === id));
    expect(without).toEqual(["klima"]);
    expect(later?.round.targets.filter(({ unit }) => unit !== null)).toHaveLength(1);
  });
});
