import { type DoorName, WHO_MAY } from "@pejling/contract/who-may";
import { type Actor, decideAccess, MUNICIPAL_ROLES, type MunicipalRole } from "@pejling/domain";

/** Somebody in a municipality, or whoever holds a link to one of its results. */
export type Who = MunicipalRole | "link";
export type Answer = "yes" | "ownUnits" | "no";

export const ALL_WHO: readonly Who[] = [...MUNICIPAL_ROLES, "link"];

/** What people do, with the doors each thing goes through. Doors that stand together have the same rule; a test says so. */
export const DOORS_OF = {
  results: [
    ...(["result.get", "result.confidence", "result.explain"] as const),
    ...(["model.outlineOf", "assessment.get"] as const),
  ],
  municipality: ["municipality.get", "unit.list", "assessment.list", "member.leave"],
  overview: ["assessment.overview"],
  setup: ["assessment.setup"],
  targets: ["target.save", "target.remove"],
  voices: ["result.voices"],
  interviews: [
    ...(["interview.list", "interview.sheet", "interview.save", "interview.start"] as const),
    ...(["interview.remove", "participant.save", "participant.remove"] as const),
    ...(["rating.save", "rating.saveSheet", "consensus.save", "validation.save"] as const),
    ...(["note.save", "note.remove", "evidence.save", "evidence.remove"] as const),
    ...(["challenge.save", "challenge.remove"] as const),
  ],
  live: [
    ...(["live.open", "live.watch", "live.step", "live.setTimer", "live.mark"] as const),
    ...(["live.end", "live.seatHere", "live.voteHere", "live.history"] as const),
    ...(["minutes.get", "minutes.make", "minutes.show", "minutes.propose"] as const),
    ...(["minutes.decide", "minutes.approve"] as const),
  ],
  assessments: [
    ...(["assessment.create", "assessment.update", "assessment.setUnits"] as const),
    ...(["assessment.changeStatus", "assessment.changes"] as const),
    ...(["baseline.save", "baseline.remove", "unit.save", "unit.remove"] as const),
  ],
  strategies: [
    ...(["strategy.read", "strategy.decide", "strategy.addItem", "strategy.confirmAll"] as const),
    ...(["strategy.reopen", "strategy.rename", "strategy.remove"] as const),
  ],
  seeLinks: ["publication.list"],
  share: ["publication.create", "publication.revoke"],
  members: [
    ...(["member.list", "member.save", "member.remove", "member.transfer"] as const),
    ...(["invitation.list", "invitation.create", "invitation.revoke"] as const),
  ],
  privacy: [
    ...(["privacy.overview", "privacy.setNamesUntil", "privacy.eraseNames"] as const),
    ...(["privacy.findPerson", "privacy.erasePerson"] as const),
    ...(["municipality.export", "municipality.remove"] as const),
  ],
  audit: ["audit.list"],
} as const satisfies Readonly<Record<string, readonly DoorName[]>>;

export type Doing = keyof typeof DOORS_OF;

const HERE = { municipalityId: "0000", slug: "slug" };

/** What the server answers at a door, asked as somebody who is nothing else than this. */
export function answerAt(door: DoorName, who: Who): Answer {
  const decision = decideAccess(WHO_MAY[door], { actor: toActor(who), about: HERE });
  if (decision === "allowed") return "yes";
  return decision === "ownUnits" ? "ownUnits" : "no";
}

export function answerOf(doing: Doing, who: Who): Answer {
  return answerAt(DOORS_OF[doing][0], who);
}

export function listDoings(): readonly Doing[] {
  return Object.keys(DOORS_OF).filter((key): key is Doing => Object.hasOwn(DOORS_OF, key));
}

function toActor(who: Who): Actor {
  if (who === "link") return { kind: "visitor", link: { linkId: "", ...HERE }, seat: null };
  const { municipalityId } = HERE;
  return {
    kind: "person",
    ...{ userId: "", sessionId: "", name: "", email: "", platform: [], link: null, seat: null },
    memberships: [{ municipalityId, role: who, unitIds: [] }],
  };
}
