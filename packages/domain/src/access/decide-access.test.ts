import { describe, expect, it } from "vitest";
import { type Actor, type Person, SYSTEM, VISITOR } from "./actor";
import { type AccessDecision, decideAccess, type Rule } from "./decide-access";

const GLADSAXE = { municipalityId: "0159", slug: "2026-1" };
const HERLEV = { municipalityId: "0163", slug: "2026-1" };
const NOWHERE = { municipalityId: null, slug: null };

function person(changes: Partial<Person> = {}): Person {
  return {
    kind: "person",
    userId: "u",
    sessionId: "s",
    name: "Bo",
    email: "bo@example.dk",
    platform: [],
    memberships: [],
    link: null,
    seat: null,
    ...changes,
  };
}
const link = { linkId: "l", ...GLADSAXE };
const lead = person({ memberships: [{ municipalityId: "0159", role: "lead", unitIds: [] }] });
const director = person({
  memberships: [{ municipalityId: "0159", role: "director", unitIds: ["bkf"] }],
});
const operator = person({ platform: ["operator"] });
const stranger = person();
const linkVisitor: Actor = { kind: "visitor", link, seat: null };

const CASES: readonly (readonly [string, Rule | undefined, Actor, object, AccessDecision])[] = [
  ["no rule, lead", undefined, lead, GLADSAXE, "forbidden"],
  ["no rule, visitor", undefined, VISITOR, NOWHERE, "forbidden"],
  ["no rule, command line", undefined, SYSTEM, GLADSAXE, "forbidden"],
  ["empty rule, command line", {}, SYSTEM, GLADSAXE, "allowed"],
  ["empty rule, lead", {}, lead, GLADSAXE, "forbidden"],
  ["empty rule, operator without municipality", {}, operator, NOWHERE, "forbidden"],
  ["anyone, visitor", { anyone: true }, VISITOR, NOWHERE, "allowed"],
  ["anyone, person", { anyone: true }, stranger, GLADSAXE, "allowed"],
  ["signed in, visitor", { signedIn: true }, VISITOR, NOWHERE, "signIn"],
  ["signed in, stranger", { signedIn: true }, stranger, NOWHERE, "allowed"],
  ["operator's, operator", { platform: ["operator"] }, operator, NOWHERE, "allowed"],
  ["operator's, operator anywhere", { platform: ["operator"] }, operator, HERLEV, "allowed"],
  ["operator's, lead", { platform: ["operator"] }, lead, NOWHERE, "forbidden"],
  ["benchmark's, operator", { platform: ["benchmarkOperator"] }, operator, NOWHERE, "forbidden"],
  [
    "either platform role",
    { platform: ["benchmarkOperator", "operator"] },
    operator,
    NOWHERE,
    "allowed",
  ],
  ["operator's, visitor", { platform: ["operator"] }, VISITOR, NOWHERE, "signIn"],
  ["anywhere lead, lead", { anywhere: ["consultant", "lead"] }, lead, NOWHERE, "allowed"],
  ["anywhere consultant, lead", { anywhere: ["consultant"] }, lead, NOWHERE, "forbidden"],
  ["anywhere lead, stranger", { anywhere: ["lead"] }, stranger, NOWHERE, "forbidden"],
  ["lead's here", { here: ["lead"] }, lead, GLADSAXE, "allowed"],
  ["lead's elsewhere", { here: ["lead"] }, lead, HERLEV, "notFound"],
  ["lead's, nowhere named", { here: ["lead"] }, lead, NOWHERE, "forbidden"],
  ["lead's, director", { here: ["lead"] }, director, GLADSAXE, "forbidden"],
  ["lead's, operator", { here: ["lead"] }, operator, GLADSAXE, "notFound"],
  ["lead's, visitor", { here: ["lead"] }, VISITOR, GLADSAXE, "signIn"],
  ["director's own", { here: ["lead"], ownUnits: ["director"] }, director, GLADSAXE, "ownUnits"],
  ["director's own, lead", { here: ["lead"], ownUnits: ["director"] }, lead, GLADSAXE, "allowed"],
  ["director's own, elsewhere", { ownUnits: ["director"] }, director, HERLEV, "notFound"],
  [
    "all own and here",
    { here: ["director"], ownUnits: ["director"] },
    director,
    GLADSAXE,
    "allowed",
  ],
  ["link, its result", { link: true }, linkVisitor, GLADSAXE, "allowed"],
  ["link, another round", { link: true }, linkVisitor, { ...GLADSAXE, slug: "2024-1" }, "signIn"],
  ["link, another municipality", { link: true }, linkVisitor, HERLEV, "signIn"],
  ["link, nothing named", { link: true }, linkVisitor, NOWHERE, "signIn"],
  ["link on a door for members only", { here: ["lead"] }, linkVisitor, GLADSAXE, "signIn"],
  ["link held by a stranger", { link: true }, person({ link }), GLADSAXE, "allowed"],
  ["no link, stranger", { link: true }, stranger, GLADSAXE, "notFound"],
  ["no link, visitor", { link: true }, VISITOR, NOWHERE, "signIn"],
];

describe("decideAccess", () => {
  it.each(CASES)("%s", (_, rule, actor, about, decision) => {
    expect(decideAccess(rule, { actor, about: about as typeof GLADSAXE })).toBe(decision);
  });
});
