import { describe, expect, it, vi } from "vitest";
import { openPejling } from "../testing/example-archive";
import {
  type Files,
  pack,
  relabel,
  setFirst,
  setList,
  setRows,
  setText,
  unpackArchive,
} from "../testing/forge-archive";
import { importArchive } from "./import-archive";

vi.setConfig({ testTimeout: 60_000 });

/** What an empty installation answers; it is as empty afterwards. */
async function refusalOf(bytes: Buffer): Promise<string> {
  const { ctx, db } = await openPejling("2027-02-03T10:00:00.000Z");
  const imported = await importArchive(ctx, bytes);
  for (const table of [db.municipality, db.user, db.unit, db.rating, db.auditEntry]) {
    expect(await (table as typeof db.user).count()).toBe(0);
  }
  expect(await db.modelVersion.count()).toBe(1);
  return imported.kind === "refused" ? imported.problem : "imported";
}

const CHANGED: readonly (readonly [string, (files: Files) => void, string | RegExp])[] = [
  [
    "a changed file",
    (files) => files.set("unit.jsonl", `${files.get("unit.jsonl")} `),
    "unit.jsonl was changed after it was written",
  ],
  ["a file left out", (files) => files.delete("note.jsonl"), "note.jsonl is missing"],
  [
    "a file too many",
    (files) => files.set("more.jsonl", "{}\n"),
    "it holds a file that is not known here",
  ],
  ["no list", (files) => files.delete("manifest.json"), /^there is no manifest.json in it/],
  [
    "a list that is none",
    (files) => files.set("manifest.json", "[]"),
    /^its manifest.json cannot be read/,
  ],
  [
    "a newer format",
    (files) => setList(files, { formatVersion: 2 }),
    "it was made by a newer Pejling",
  ],
  [
    "another municipality's list",
    (files) => setList(files, { kommunekode: "0159" }),
    /not of municipality 0159|not the one row of municipality 0159/,
  ],
  [
    "a code nobody has",
    (files) => setFirst(files, "municipality.jsonl", { id: "0000" }),
    /municipality/,
  ],
  [
    "a real one marked as example",
    (files) => relabel(files, "0159"),
    "a real municipality is marked as an example",
  ],
  [
    "a foreign row",
    (files) => setFirst(files, "unit.jsonl", { municipalityId: "0159" }),
    "row 1 of unit.jsonl is not of municipality 0999",
  ],
  [
    "an unknown column",
    (files) => setFirst(files, "unit.jsonl", { isAdmin: true }),
    "row 1 of unit.jsonl has a column that is not known here",
  ],
  [
    "an account with rights",
    (files) => setFirst(files, "people.jsonl", { operator: true }),
    "row 1 of people.jsonl has a column that is not known here",
  ],
  [
    "a prototype",
    (files) => setText(files, "baseline.jsonl", '{"__proto__":{"isAdmin":true}}\n'),
    /baseline.jsonl/,
  ],
  [
    "a missing column",
    (files) =>
      setRows(files, "unit.jsonl", ([{ name: _, ...first } = {}, ...rest]) => [first, ...rest]),
    'row 1 of unit.jsonl lacks column "name"',
  ],
  [
    "a value of another kind",
    (files) => setFirst(files, "unit.jsonl", { headcount: "many" }),
    'row 1 of unit.jsonl has a value in "headcount" that does not fit',
  ],
  [
    "a code nobody knows",
    (files) => setFirst(files, "membership.jsonl", { role: "operator" }),
    'row 1 of membership.jsonl has a value in "role" that does not fit',
  ],
  [
    "a link that runs",
    (files) => setFirst(files, "evidence.jsonl", { link: "javascript:alert(1)" }),
    'row 1 of evidence.jsonl has a value in "link" that does not fit',
  ],
  [
    "an endless text",
    (files) => setFirst(files, "note.jsonl", { text: "x".repeat(20_001) }),
    'row 1 of note.jsonl has a value in "text" that does not fit',
  ],
  [
    "a text that cannot be stored",
    (files) => setFirst(files, "note.jsonl", { text: "\ud800" }),
    'row 1 of note.jsonl has a value in "text" that does not fit',
  ],
  [
    "a foreign parent",
    (files) => setFirst(files, "participant.jsonl", { interviewId: "foreign" }),
    "row 1 of participant.jsonl points at a row that is not in the archive",
  ],
  [
    "a ring of units",
    (files) =>
      setRows(files, "unit.jsonl", (rows) => rows.map((row) => ({ ...row, parentId: row.id }))),
    "its rows point at each other in a ring",
  ],
  [
    "a row twice",
    (files) => setRows(files, "unit.jsonl", ([first = {}, ...rest]) => [first, first, ...rest]),
    "row 2 of unit.jsonl is there twice",
  ],
  [
    "two with one code",
    (files) =>
      setRows(files, "unit.jsonl", (rows) => rows.map((row) => ({ ...row, code: "same" }))),
    "two of its rows cannot both be kept",
  ],
  [
    "somebody who is no member",
    (files) =>
      setRows(files, "people.jsonl", ([first = {}, ...rest]) => [
        first,
        { ...first, id: "z", email: "z@x.example" },
        ...rest,
      ]),
    "people.jsonl holds somebody who is no member",
  ],
  [
    "a trail written over",
    (files) => setFirst(files, "audit-entry.jsonl", { actorId: "somebody" }),
    "entry 1 of its trail is changed",
  ],
  [
    "a trail cut off",
    (files) => setText(files, "audit-entry.jsonl", ""),
    "its trail does not end as announced",
  ],
  [
    "a model under another's name",
    (files) => setFirst(files, "models.jsonl", { hash: "0".repeat(64) }),
    /models.jsonl|model/,
  ],
  [
    "a line that is no JSON",
    (files) => setText(files, "note.jsonl", "{nix\n"),
    "line 1 of note.jsonl is not a JSON object",
  ],
  [
    "a line that is not ended",
    (files) => setText(files, "note.jsonl", "{}"),
    "line 1 of note.jsonl is not ended",
  ],
  [
    "a huge line",
    (files) => setText(files, "note.jsonl", `${" ".repeat(17 * 1_048_576)}\n`),
    "line 1 of note.jsonl is too long",
  ],
];

describe("importArchive()", () => {
  it.each(CHANGED)("refuses %s", async (_, change, problem) => {
    const files = await unpackArchive();
    change(files);
    const refusal = await refusalOf(await pack(files));
    if (typeof problem === "string") expect(refusal).toBe(problem);
    else expect(refusal).toMatch(problem);
    expect(refusal).not.toContain("\n");
  });

  it("refuses what is no zip, and half of one", async () => {
    const NO_ZIP = "it is not a zip file, or it is damaged";
    expect(await refusalOf(Buffer.from("no zip at all"))).toBe(NO_ZIP);
    expect(await refusalOf(Buffer.alloc(0))).toBe(NO_ZIP);
    const whole = await pack(await unpackArchive());
    expect(await refusalOf(whole.subarray(0, whole.length / 2))).toBe(NO_ZIP);
  });
});
