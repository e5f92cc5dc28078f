import { describe, expect, it } from "vitest";
import { GLADSAXE, newRating, ROUND, refusal } from "../testing/open-api";
import { openNamedRound } from "../testing/open-named-round";

const BO = { ...GLADSAXE, name: " bo  Holm " };
const CONFIRMED = { ...BO, confirmation: "bo  Holm" };

describe("privacy.findPerson", () => {
  it("tells every place a name stands in, and no text", async () => {
    const { api } = await openNamedRound();
    const { places } = await api.privacy.findPerson(BO);
    expect(places.map(({ kind, isWholeName }) => [kind, isWholeName])).toEqual([
      ["noteTaker", true],
      ["participant", true],
      ["quote", false],
      ["approvedBy", true],
      ["target", false],
    ]);
    const quote = places.find(({ kind }) => kind === "quote");
    expect(quote).toEqual({
      kind: "quote",
      ...{ slug: "2026-1", id: "note", questionId: null, themeId: null, unitId: null },
      interview: { id: "interview", number: 1, title: "Ledere og medarbejdere" },
      ...{ isWholeName: false, isClosed: false, isRemoved: false },
    });
    expect(JSON.stringify(places)).not.toMatch(/siger|Ørsted|forslag/);
  });

  it("finds what was removed and what a frozen result repeats", async () => {
    const { api } = await openNamedRound();
    await api.note.remove({ ...ROUND, id: "note", removed: true, seenVersion: 1 });
    await api.rating.save(newRating("styring-1", 3));
    await api.assessment.changeStatus({ ...ROUND, to: "review", acceptMissing: true });
    await api.assessment.changeStatus({ ...ROUND, to: "closed", acceptMissing: true });
    const { places } = await api.privacy.findPerson(BO);
    expect(places).toContainEqual(expect.objectContaining({ kind: "quote", isRemoved: true }));
    expect(places).toContainEqual(
      expect.objectContaining({ kind: "frozenResult", isClosed: true, isWholeName: false }),
    );
  });

  it("finds members by their account's name, and nothing of another municipality", async () => {
    const { api, db } = await openNamedRound();
    await db.user.create({ data: { id: "u", name: "Bo Holm", email: "bo@kommune.example" } });
    const part = { userId: "u", role: "director", createdAt: new Date() };
    await db.membership.create({ data: { ...part, municipalityId: "0159" } });
    await db.municipality.create({ data: { id: "0163", name: "Herlev", createdAt: new Date() } });
    expect((await api.privacy.findPerson(BO)).members).toEqual([{ userId: "u", role: "director" }]);
    expect(await api.privacy.findPerson({ ...BO, kommunekode: "0163" })).toEqual({
      places: [],
      members: [],
    });
  });
});

describe("privacy.erasePerson", () => {
  it("empties the fields that hold the name alone, and tells what is left to read", async () => {
    const { api, db } = await openNamedRound();
    const { erased, remaining } = await api.privacy.erasePerson(CONFIRMED);
    expect(erased).toBe(3);
    expect(remaining.map(({ kind }) => kind)).toEqual(["quote", "target"]);
    expect(await db.participant.findFirst()).toMatchObject({ name: "", role: "leader" });
    expect(await db.interview.findFirst()).toMatchObject({
      noteTaker: "",
      facilitator: "Åse Ørsted",
      version: 3,
    });
    expect(await db.target.findFirst()).toMatchObject({ approvedBy: "", version: 2 });
    expect((await api.privacy.findPerson(BO)).places).toHaveLength(2);
  });

  it("takes no other name for a confirmation, and touches nobody else's", async () => {
    const { api, db } = await openNamedRound();
    await expect(api.privacy.erasePerson({ ...BO, confirmation: "Bo" })).rejects.toMatchObject(
      refusal("CONFIRMATION_WRONG"),
    );
    await api.privacy.erasePerson({ ...GLADSAXE, name: "Bo", confirmation: "Bo" });
    expect(await db.participant.findFirst()).toMatchObject({ name: "Bo Holm" });
  });

  it("leaves no name in the trail", async () => {
    const { api, db } = await openNamedRound();
    await api.privacy.findPerson(BO);
    await api.privacy.erasePerson(CONFIRMED);
    const trail = await db.auditEntry.findMany();
    expect(trail.map(({ action }) => action)).toContain("privacy.findPerson");
    expect(JSON.stringify(trail)).not.toMatch(/holm/i);
  });
});
