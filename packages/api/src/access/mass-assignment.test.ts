import { openTestCopy } from "@pejling/db/testing";
import { SYSTEM } from "@pejling/domain";
import { describe, expect, it } from "vitest";
import { callDoor } from "../testing/call-door";
import { findFilledFile } from "../testing/filled-file";
import { listDoors } from "../testing/list-doors";
import { toSample } from "../testing/sample-input";
import { knownOf, OWN } from "../testing/two-municipalities";

/** What somebody might slip in to become more, move a row, or undo a decision. */
const PRIVILEGED: Readonly<Record<string, unknown>> = {
  municipalityId: "0163",
  assessmentId: "round",
  isAdmin: true,
  operator: true,
  benchmarkOperator: true,
  platform: ["operator"],
  memberships: [{ municipalityId: "0163", role: "lead" }],
  twoFactorEnabled: false,
  emailVerified: true,
  createdBy: "somebody",
  createdAt: "2020-01-01T00:00:00Z",
  closedAt: null,
  tokenHash: "0",
  removedAt: null,
  isExample: false,
  actor: { kind: "system" },
  reach: "everything",
  unknownField: 1,
};
const TAKING = listDoors().filter(({ schema }) => schema !== null);
const BAD = { kind: "refused", code: "BAD_REQUEST" };

describe("a field a door does not ask for", () => {
  it.each(TAKING.map((door) => [door.name, door] as const))("is refused by %s", async (_, door) => {
    const { db } = await openTestCopy(await findFilledFile());
    const input = toSample(door, knownOf(OWN)) as object;
    for (const [field, value] of Object.entries(PRIVILEGED)) {
      if (door.schema?.properties?.[field] !== undefined) continue;
      const answer = await callDoor(door, {
        db,
        actor: SYSTEM,
        input: { ...input, [field]: value },
      });
      expect(answer, field).toMatchObject(BAD);
    }
    const poisoned = JSON.parse(
      JSON.stringify(input).replace(/^\{/, '{"__proto__":{"operator":true},'),
    );
    const answer = await callDoor(door, { db, actor: SYSTEM, input: poisoned });
    expect(answer, "__proto__").toMatchObject(BAD);
  });
});

describe("a field inside a list or an object of an input", () => {
  const nested = TAKING.flatMap((door) => {
    const input = toSample(door, knownOf(OWN)) as Record<string, unknown>;
    return Object.entries(input).flatMap(([key, value]) => {
      const row = Array.isArray(value) ? value[0] : value;
      return typeof row === "object" && row !== null && door.name !== "model.import"
        ? [[`${door.name} ${key}`, door, input, key] as const]
        : [];
    });
  });

  it.each(nested)("is refused by %s", async (_, door, input, key) => {
    const { db } = await openTestCopy(await findFilledFile());
    const value = input[key];
    const slip = (row: unknown) => ({ ...(row as object), municipalityId: "0163" });
    const slipped = Array.isArray(value) ? value.map(slip) : slip(value);
    const answer = await callDoor(door, { db, actor: SYSTEM, input: { ...input, [key]: slipped } });
    expect(answer).toMatchObject(BAD);
  });
});
