import { findDoor } from "@pejling/contract";
import { openTestCopy } from "@pejling/db/testing";
import { readZip } from "@pejling/documents";
import { describe, expect, it } from "vitest";
import { asActor } from "../testing/as-member";
import { type Answer, callDoor } from "../testing/call-door";
import { findFilledFile } from "../testing/filled-file";
import { isMunicipal, listDoors, type SweptDoor } from "../testing/list-doors";
import { listRowsOf } from "../testing/list-rows";
import { type Known, type Leaf, listLeaves, toSample, withLeaf } from "../testing/sample-input";
import { cookieOf, findSwept } from "../testing/swept-actors";
import { canaryOf, FOREIGN, knownOf, OWN } from "../testing/two-municipalities";

/** One copy of the database for every door. */
const PATIENCE_MS = 120_000;
/** What a row is called by, as opposed to what it says: these name rows of the municipality. */
const MISSING = "nowhere-0000";
const MUNICIPAL = listDoors().filter(
  (door) => isMunicipal(door) && findDoor(door.name)?.here !== undefined,
);
/** What can be published is a closed round; everything else is asked of the open one. */
const knownFor = (door: SweptDoor, kommunekode: string) =>
  knownOf(kommunekode, { closed: door.name.startsWith("publication.") });

/** Fields whose foreign value means the same here: they name no row of a municipality. */
const SHARED_FIELDS = new Set(["kommunekode", "modelId", "modelVersion", "version", "number"]);

/** The places of an input where the two municipalities' samples differ: their ids, and only those. */
function listIds(door: SweptDoor): { own: unknown; foreign: unknown; ids: readonly Leaf[] } {
  const own = toSample(door, knownFor(door, OWN));
  const foreign = toSample(door, knownFor(door, FOREIGN));
  const theirs = new Map(listLeaves(foreign).map(({ path, value }) => [path.join("."), value]));
  const ids = listLeaves(own).flatMap(({ path, value }) => {
    const field = String(path.findLast((key) => typeof key === "string"));
    const other = theirs.get(path.join("."));
    return other === value || SHARED_FIELDS.has(field) ? [] : [{ path, value: other }];
  });
  return { own, foreign, ids };
}

async function ask(
  door: SweptDoor,
  input: unknown,
): Promise<{ answer: Answer; foreignRows: string[] }> {
  const { db } = await openTestCopy(await findFilledFile());
  const actor = await findSwept(db, "lead");
  const answer = await callDoor(door, { db, actor, input });
  return { answer, foreignRows: await listRowsOf(db, FOREIGN) };
}

/** The answer with the asked-for id taken out, so that "foreign" and "missing" can be compared word for word. */
function withoutIds(answer: Answer, asked: readonly unknown[]): string {
  // A link's secret is another each time it is made.
  const text = JSON.stringify(answer).replace(/[\w-]{43}/g, "secret");
  return asked.reduce<string>((left, id) => left.replaceAll(String(id), "·"), text);
}

describe("every id of every input replaced by another municipality's", () => {
  it("finds ids to replace", () => {
    expect(MUNICIPAL.flatMap((door) => listIds(door).ids).length).toBeGreaterThan(60);
  });

  it(
    "asks questions that are answered when the ids are one's own",
    async () => {
      const malformed: string[] = [];
      for (const door of MUNICIPAL) {
        const { answer } = await ask(door, toSample(door, knownFor(door, OWN)));
        if (answer.kind === "refused") malformed.push(`${door.name}: ${answer.code}`);
      }
      expect(malformed).toEqual([]);
    },
    PATIENCE_MS,
  );

  it.each(MUNICIPAL.map((door) => [door.name, door] as const))("%s", async (_, door) => {
    const { db } = await openTestCopy(await findFilledFile());
    const untouched = await listRowsOf(db, FOREIGN);
    const { own, foreign, ids } = listIds(door);

    // Alone, beside own parents; and all of them, with the own municipality in front.
    const all = ids.reduce((input, { path, value }) => withLeaf(input, path, value), own);
    const cases = [
      ...ids.map((id) => [withLeaf(own, id.path, id.value), [id]] as const),
      [all, ids] as const,
    ];
    for (const [input, replaced] of cases) {
      const { answer, foreignRows } = await ask(door, input);
      expect(foreignRows, JSON.stringify(input)).toEqual(untouched);
      expect(JSON.stringify(answer)).not.toContain(canaryOf(FOREIGN));

      const missing = replaced.reduce((sent, { path }) => withLeaf(sent, path, MISSING), own);
      const { answer: wanted } = await ask(door, missing);
      expect(
        withoutIds(
          answer,
          replaced.map(({ value }) => value),
        ),
        JSON.stringify(input),
      ).toBe(withoutIds(wanted, [MISSING]));
    }

    // The other municipality itself, with its own ids or ours: it does not exist.
    for (const input of [foreign, withLeaf(own, ["kommunekode"], FOREIGN)]) {
      const { answer, foreignRows } = await ask(door, input);
      expect(answer).toMatchObject({ kind: "refused", code: "MUNICIPALITY_NOT_FOUND" });
      expect(foreignRows).toEqual(untouched);
      const { answer: nowhere } = await ask(door, withLeaf(input, ["kommunekode"], "0000"));
      expect(withoutIds(answer, [FOREIGN])).toBe(withoutIds(nowhere, ["0000"]));
    }
  });
});

describe("doors that name no municipality", () => {
  const doors = listDoors().filter((door) => !isMunicipal(door) && door.type === "query");

  it.each(doors.map((door) => [door.name, door] as const))(
    "%s tells nothing of the other's",
    async (_, door) => {
      const known: Known = knownOf(OWN);
      const { answer } = await ask(door, toSample(door, known));
      expect(JSON.stringify(answer)).not.toContain(canaryOf(FOREIGN));
      expect(JSON.stringify(answer)).not.toContain(`kanarie-${FOREIGN}`);
    },
  );
});

describe("a phone in the other municipality's session", () => {
  const doors = listDoors().filter(({ name }) => findDoor(name)?.seat === true);

  it.each(doors.map((door) => [door.name, door] as const))(
    "touches nothing here by %s",
    async (_, door) => {
      const { db } = await openTestCopy(await findFilledFile());
      const untouched = await listRowsOf(db, OWN);
      const asked = {
        db,
        actor: await findSwept(db, "foreignSeat"),
        cookie: cookieOf("foreignSeat"),
      };
      const answer = await callDoor(door, { ...asked, input: toSample(door, knownOf(OWN)) });
      expect(answer).toMatchObject({ kind: "answered" });
      expect(await listRowsOf(db, OWN)).toEqual(untouched);
    },
  );

  it("is at some doors", () => {
    expect(doors.map(({ name }) => name)).toContain("live.vote");
  });
});

describe("the file of a whole municipality", () => {
  it("holds its own rows and nothing of the other's, also inside the zip", async () => {
    const { db } = await openTestCopy(await findFilledFile());
    const api = asActor({ db }, await findSwept(db, "lead"));
    const { contentBase64 } = await api.municipality.export({ kommunekode: OWN });
    const read = await readZip(Buffer.from(contentBase64, "base64"));
    if (!read.ok) throw new Error("expected a zip");
    const text = read.files.map(({ name, bytes }) => name + bytes.toString("utf8")).join("\n");
    expect(text).toContain(canaryOf(OWN));
    expect(text).not.toContain(canaryOf(FOREIGN));
    expect(text.toLowerCase()).not.toContain(`kanarie-${FOREIGN}`);
  });
});
