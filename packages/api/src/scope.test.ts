import { SYSTEM, VISITOR } from "@pejling/domain";
import { describe, expect, it } from "vitest";
import { systemContext } from "./context";
import { listVisible, onlyVisible, requireAssessment, scopeOf } from "./scope";
import { toPerson } from "./testing/as-member";
import { GLADSAXE, NOW, newRound, openApi, openRound, ROUND, refusal } from "./testing/open-api";

const LINK = { linkId: "l", municipalityId: "0159", slug: "2025-1" };
const ROUNDS = [
  { slug: "2025-1", status: "closed" },
  { slug: "2026-1", status: "open" },
] as const;

function memberAs(role: "lead" | "consultant" | "director" | "boardMember" | "reader") {
  return toPerson({ memberships: [{ municipalityId: "0159", role, unitIds: [] }] });
}

async function setUp() {
  const { api, db } = await openApi();
  await openRound(api);
  await api.assessment.create({ ...newRound("2027-1") });
  const context = systemContext({ db, now: () => NOW, newId: () => "id" });
  return { api, db, as: (actor: typeof context.actor) => ({ ...context, actor }) };
}

describe("scopeOf", () => {
  it.each([
    ["the command line", SYSTEM],
    ["a member", memberAs("reader")],
    ["whoever holds a link into it", { ...VISITOR, link: LINK }],
    ["a stranger with such a link", toPerson({ link: LINK })],
  ])("is given to %s", async (_, actor) => {
    const { as } = await setUp();
    expect(scopeOf(as(actor), GLADSAXE).municipalityId).toBe("0159");
  });

  it.each([
    ["a visitor", VISITOR],
    ["a stranger", toPerson()],
    ["the operator", toPerson({ platform: ["operator", "benchmarkOperator"] })],
    [
      "another municipality's member",
      toPerson({ memberships: [{ municipalityId: "0163", role: "lead", unitIds: [] }] }),
    ],
    ["whoever holds a link elsewhere", { ...VISITOR, link: { ...LINK, municipalityId: "0163" } }],
  ])("is refused to %s as if there were no such municipality", async (_, actor) => {
    const { as } = await setUp();
    const refused = expect.objectContaining({ code: "MUNICIPALITY_NOT_FOUND" });
    expect(() => scopeOf(as(actor), GLADSAXE)).toThrow(refused);
    expect(() => scopeOf(as(actor), { kommunekode: "0000" })).toThrow(refused);
  });
});

describe("rounds that are not closed", () => {
  it.each([
    ["the command line", SYSTEM, 2],
    ["a lead", memberAs("lead"), 2],
    ["a consultant", memberAs("consultant"), 2],
    ["a director", memberAs("director"), 2],
    ["a board member", memberAs("boardMember"), 2],
    ["a reader", memberAs("reader"), 1],
    ["the operator", toPerson({ platform: ["operator"] }), 1],
    ["whoever holds a link", { ...VISITOR, link: LINK }, 1],
  ])("%s sees what that allows", (_, actor, count) => {
    const seen = onlyVisible(actor, "0159", ROUNDS);
    expect(seen).toHaveLength(count);
    expect(seen[0]).toEqual(ROUNDS[0]);
  });

  it("are no answer to a reader's question, in words or in lists", async () => {
    const { as } = await setUp();
    await expect(listVisible(as(memberAs("reader")), GLADSAXE)).resolves.toEqual([]);
    await expect(listVisible(as(memberAs("lead")), GLADSAXE)).resolves.toHaveLength(2);
    const gone = { code: "ASSESSMENT_NOT_FOUND" };
    await expect(requireAssessment(as(memberAs("reader")), ROUND)).rejects.toMatchObject(gone);
    const nowhere = { ...ROUND, slug: "1999-1" };
    await expect(requireAssessment(as(memberAs("lead")), nowhere)).rejects.toMatchObject(gone);
    await expect(requireAssessment(as(memberAs("lead")), ROUND)).resolves.toMatchObject({
      slug: "2026-1",
    });
  });
});

describe("writing", () => {
  const rating = {
    ...ROUND,
    unitId: "unit-bkf",
    questionId: "styring-1",
    level: 3,
    rationale: "Set",
    seenVersion: 0,
  } as const;

  it("is refused in a draft, in what is closed and in what is not there, each in its own words", async () => {
    const { api } = await setUp();
    const draft = { ...rating, slug: "2027-1" };
    await expect(api.validation.save(draft)).rejects.toMatchObject({
      message: 'Cannot save answer in assessment "2027-1": it is a draft',
      ...refusal("ASSESSMENT_NOT_OPEN"),
    });
    await expect(api.validation.save({ ...rating, slug: "1999-1" })).rejects.toMatchObject({
      message: 'Cannot find assessment "1999-1": it does not exist',
      ...refusal("ASSESSMENT_NOT_FOUND"),
    });
    await expect(api.validation.save(rating)).resolves.toMatchObject({ kind: "saved" });
  });

  it("is refused in what is closed, and a reader then sees what is closed", async () => {
    const { api, db, as } = await setUp();
    await db.assessment.updateMany({ where: { slug: ROUND.slug }, data: { status: "closed" } });
    await expect(api.validation.save(rating)).rejects.toMatchObject({
      message: 'Cannot write in assessment "2026-1": it is closed',
      ...refusal("ASSESSMENT_CLOSED"),
    });
    for (const actor of [memberAs("reader"), memberAs("lead")]) {
      await expect(requireAssessment(as(actor), ROUND)).resolves.toMatchObject({ slug: "2026-1" });
    }
  });
});
