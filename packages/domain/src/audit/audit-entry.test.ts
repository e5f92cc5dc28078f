import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type AuditEntry,
  FIRST_HASH,
  findTrailProblem,
  TRAIL_START,
  toHashed,
  toTarget,
} from "./audit-entry";

/** Any function that tells contents apart will do; here the content itself. */
const hash = (content: string) => `<${content}>`;
const find = (entries: readonly AuditEntry[]) =>
  findTrailProblem(entries, { hash, after: TRAIL_START });

function chain(actions: readonly string[]): AuditEntry[] {
  let previousHash = FIRST_HASH;
  return actions.map((action, index) => {
    const entry = {
      municipalityId: "0159",
      number: index + 1,
      at: `2026-01-01T00:00:0${index % 10}.000Z`,
      actorKind: "person" as const,
      actorId: "u1",
      action,
      outcome: "done",
      target: "{}",
      ip: "192.0.2.7",
      userAgent: "x",
      previousHash,
    };
    const chained = { ...entry, hash: hash(toHashed(entry)) };
    previousHash = chained.hash;
    return chained;
  });
}

const [first, second, third] = chain(["note.save", "note.remove", "unit.save"]) as [
  AuditEntry,
  AuditEntry,
  AuditEntry,
];

describe("findTrailProblem()", () => {
  it.each([
    ["nothing written", [], null],
    ["as it was written", [first, second, third], null],
    ["the last cut off, which cannot be seen", [first, second], null],
    ["one left out", [first, third], { number: 2, problem: "missing" }],
    ["the first left out", [second, third], { number: 1, problem: "missing" }],
    ["two swapped", [first, third, second], { number: 2, problem: "missing" }],
    ["one twice", [first, first, second], { number: 2, problem: "missing" }],
    [
      "another action",
      [first, { ...second, action: "unit.save" }, third],
      { number: 2, problem: "changed" },
    ],
    [
      "another hash before",
      [first, { ...second, previousHash: "x" }, third],
      { number: 2, problem: "broken" },
    ],
    [
      "changed, with a hash that fits",
      [first, rehash({ ...second, outcome: "NOT_ALLOWED" }), third],
      { number: 3, problem: "broken" },
    ],
  ] as const)("%s", (_, entries, problem) => {
    expect(find(entries)).toEqual(problem);
  });

  it("goes on from the last entry of an earlier piece", () => {
    expect(findTrailProblem([third], { hash, after: second })).toBeNull();
    expect(findTrailProblem([third], { hash, after: first })).toEqual({
      number: 2,
      problem: "missing",
    });
  });
});

function rehash(entry: AuditEntry): AuditEntry {
  return { ...entry, hash: hash(toHashed(entry)) };
}

const trail = fc.array(fc.stringMatching(/^[a-z]{1,8}\.[a-z]{1,8}$/), {
  minLength: 2,
  maxLength: 12,
});
const COLUMNS = [
  ...["municipalityId", "at", "actorKind", "actorId", "action", "outcome", "target"],
  ...["ip", "userAgent", "previousHash", "hash"],
] as const;

describe("a trail that was touched", () => {
  it("is found whatever byte of whatever column was changed", () => {
    fc.assert(
      fc.property(
        trail,
        fc.nat(),
        fc.constantFrom(...COLUMNS),
        fc.nat(),
        fc.integer({ min: 1, max: 127 }),
        (actions, at, column, byte, by) => {
          const entries = chain(actions);
          const index = at % entries.length;
          const touched = entries.map((entry, each) =>
            each === index ? { ...entry, [column]: flip(entry[column], byte, by) } : entry,
          );
          expect(find(touched)?.number).toBe(index + 1);
        },
      ),
    );
  });

  it("is found when a number was changed, two were swapped, one was taken out or one was put in", () => {
    fc.assert(
      fc.property(trail, fc.nat(), fc.nat(), (actions, a, b) => {
        const entries = chain(actions);
        const one = a % (entries.length - 1);
        const other = one + 1 + (b % (entries.length - 1 - one));
        const at = (index: number) => entries[index] as AuditEntry;
        const numbered = entries.with(one, { ...at(one), number: at(one).number + 1 + b });
        const swapped = entries.with(one, at(other)).with(other, at(one));
        const inserted = entries.toSpliced(one, 0, at(other));
        for (const touched of [numbered, swapped, entries.toSpliced(one, 1), inserted]) {
          expect(find(touched)?.number).toBe(one + 1);
        }
      }),
    );
  });

  it("is found when two were swapped and given each other's numbers", () => {
    fc.assert(
      fc.property(trail, fc.nat(), (actions, a) => {
        const entries = chain(actions.map((action, index) => `${action}${index}`));
        const one = a % (entries.length - 1);
        const [left, right] = [entries[one], entries[one + 1]] as [AuditEntry, AuditEntry];
        const touched = entries
          .with(one, { ...right, number: left.number })
          .with(one + 1, { ...left, number: right.number });
        expect(find(touched)?.number).toBe(one + 1);
      }),
    );
  });
});

function flip(value: string, at: number, by: number): string {
  if (value === "") return "x";
  const index = at % value.length;
  const changed = String.fromCharCode(value.charCodeAt(index) ^ by);
  return `${value.slice(0, index)}${changed}${value.slice(index + 1)}`;
}

describe("toTarget()", () => {
  it.each([
    [
      "ids",
      { slug: "2026-1", number: 3, id: "n1", other: "x" },
      '{"slug":"2026-1","number":3,"id":"n1"}',
    ],
    [
      "no text, no name, no secret",
      { text: "sagt i fortrolighed", name: "Bo", password: "p", token: "t" },
      "{}",
    ],
    [
      "nothing that looks like an address or a sentence in an id",
      { id: "bo@example.dk", to: "to ord" },
      "{}",
    ],
    ["nothing longer than an id", { id: "x".repeat(81) }, "{}"],
    ["no number that is none", { number: Number.NaN }, "{}"],
    ["nothing of what is no object", "text", "{}"],
    ["nothing of null", null, "{}"],
  ])("keeps %s", (_, input, target) => {
    expect(toTarget("unit.save", input)).toBe(target);
  });

  it("reads own keys alone", () => {
    expect(toTarget("unit.save", Object.create({ id: "inherited" }))).toBe("{}");
  });

  it("keeps a unit's code, and no code somebody signs in with", () => {
    expect(toTarget("unit.save", { code: "bkf" })).toBe('{"code":"bkf"}');
    for (const door of ["account.confirmCode", "account.confirmTwoFactor"]) {
      expect(toTarget(door, { code: "123456", kind: "totp" })).toBe("{}");
    }
  });
});
