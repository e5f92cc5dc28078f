import type { MunicipalRole, Rule } from "@pejling/domain";

/** Who may go through a door, and whether reading through it leaves a trace. Writing always does. */
export type Door = Rule & {
  readonly audited?: true;
  /** What a person does from a seat is never written down, so that no trail ties a ballot to a device. */
  readonly untraced?: true;
};

const MEMBERS: readonly MunicipalRole[] = [
  "lead",
  "consultant",
  "director",
  "boardMember",
  "reader",
];
const INSIDE: readonly MunicipalRole[] = ["lead", "consultant", "director", "boardMember"];
const ASSESSORS: readonly MunicipalRole[] = ["lead", "consultant"];
const LEAD: readonly MunicipalRole[] = ["lead"];

/**
 * Who may what, door by door. Every procedure stands here, or the build fails; a door that stood nowhere would let nobody in.
 * `here`: in the municipality asked about. `ownUnits`: there, for one's own forvaltninger alone. `anywhere`: in any.
 */
export const WHO_MAY = {
  // Signing in, and what a person does with the own account
  "account.me": { anyone: true },
  "account.signIn": { anyone: true },
  "account.confirmCode": { anyone: true },
  "account.signInAsExample": { anyone: true },
  "account.signOut": { anyone: true },
  "account.openLink": { anyone: true },
  "account.becomeOperator": { anyone: true },
  "account.resetPassword": { anyone: true },
  "account.rename": { signedIn: true },
  "account.changePassword": { signedIn: true },
  "account.sessions": { signedIn: true },
  "account.revokeSession": { signedIn: true },
  "account.revokeOtherSessions": { signedIn: true },
  "account.startTwoFactor": { signedIn: true },
  "account.confirmTwoFactor": { signedIn: true },
  "account.endTwoFactor": { signedIn: true },
  "account.newRecoveryCodes": { signedIn: true },
  "account.exportMine": { signedIn: true, audited: true },
  "account.eraseMine": { signedIn: true },
  "account.watch": { signedIn: true },

  // The people of the whole installation
  "person.list": { platform: ["operator"], audited: true },
  "person.setPlatformRole": { platform: ["operator"] },
  "person.setActive": { platform: ["operator"] },
  "person.makePasswordLink": { platform: ["operator"] },
  "person.endTwoFactor": { platform: ["operator"] },

  // The people of one municipality
  "member.list": { here: LEAD, audited: true },
  "member.save": { here: LEAD },
  "member.remove": { here: LEAD },
  "member.transfer": { here: LEAD },
  "member.leave": { here: MEMBERS },
  "invitation.list": { here: LEAD },
  "invitation.create": { here: LEAD },
  "invitation.revoke": { here: LEAD },
  "invitation.find": { anyone: true },
  "invitation.accept": { signedIn: true },
  "invitation.acceptAsNew": { anyone: true },

  // The municipality
  "municipality.list": { signedIn: true },
  "municipality.standings": { signedIn: true },
  "municipality.get": { here: MEMBERS },
  "municipality.open": { platform: ["operator"] },
  "municipality.loadExample": { platform: ["operator"] },
  "municipality.removeExample": { platform: ["operator"] },
  "municipality.export": { here: LEAD },
  "municipality.remove": { here: LEAD },
  "unit.list": { here: MEMBERS },
  "unit.save": { here: ASSESSORS },
  "unit.remove": { here: ASSESSORS },

  // The assessment
  "assessment.list": { here: MEMBERS },
  "assessment.get": { here: MEMBERS, link: true },
  "assessment.overview": { here: INSIDE },
  "assessment.setup": { here: ["lead", "consultant", "director"] },
  "assessment.changes": { here: ASSESSORS },
  "assessment.create": { here: ASSESSORS },
  "assessment.update": { here: ASSESSORS },
  "assessment.setUnits": { here: ASSESSORS },
  "assessment.changeStatus": { here: ASSESSORS },
  "target.save": { here: ASSESSORS, ownUnits: ["director"] },
  "target.remove": { here: ASSESSORS, ownUnits: ["director"] },
  "baseline.save": { here: ASSESSORS },
  "baseline.remove": { here: ASSESSORS },

  // The interview: what people said
  "interview.list": { here: ASSESSORS },
  "interview.sheet": { here: ASSESSORS, audited: true },
  "interview.save": { here: ASSESSORS },
  "interview.start": { here: ASSESSORS },
  "interview.remove": { here: ASSESSORS },
  "participant.save": { here: ASSESSORS },
  "participant.remove": { here: ASSESSORS },
  "rating.save": { here: ASSESSORS },
  "rating.saveSheet": { here: ASSESSORS },
  "consensus.save": { here: ASSESSORS },
  "validation.save": { here: ASSESSORS },
  "note.save": { here: ASSESSORS },
  "note.remove": { here: ASSESSORS },
  "evidence.save": { here: ASSESSORS },
  "evidence.remove": { here: ASSESSORS },
  "challenge.save": { here: ASSESSORS },
  "challenge.remove": { here: ASSESSORS },

  // The group interview while it is held: who leads it, and who takes part without an account
  "live.open": { here: ASSESSORS },
  "live.watch": { here: ASSESSORS },
  "live.step": { here: ASSESSORS },
  "live.setTimer": { here: ASSESSORS },
  "live.mark": { here: ASSESSORS },
  "live.end": { here: ASSESSORS },
  "live.seatHere": { here: ASSESSORS, untraced: true },
  "live.voteHere": { here: ASSESSORS, untraced: true },
  "live.history": { here: ASSESSORS },
  "live.find": { anyone: true, untraced: true },
  "live.join": { anyone: true, untraced: true },
  "live.watchSeat": { seat: true, untraced: true },
  "live.vote": { seat: true, untraced: true },
  "live.leave": { seat: true, untraced: true },

  // The minutes: what the group is asked to approve
  "minutes.get": { here: ASSESSORS, audited: true },
  "minutes.make": { here: ASSESSORS },
  "minutes.show": { here: ASSESSORS },
  "minutes.approve": { here: ASSESSORS },
  "minutes.propose": { here: ASSESSORS },
  "minutes.decide": { here: ASSESSORS },
  "minutes.readAtSeat": { seat: true, untraced: true },
  "minutes.proposeAtSeat": { seat: true, untraced: true },

  // The result
  "result.get": { here: MEMBERS, link: true },
  "result.confidence": { here: MEMBERS, link: true },
  "result.explain": { here: MEMBERS, link: true },
  "result.voices": { here: ASSESSORS, ownUnits: ["director"], audited: true },
  "publication.list": { here: ASSESSORS },
  "publication.create": { here: LEAD },
  "publication.revoke": { here: LEAD },
  "publication.open": { anyone: true },
  "publication.leave": { anyone: true },

  // Personal data and the trail
  "privacy.overview": { here: LEAD },
  "privacy.setNamesUntil": { here: LEAD },
  "privacy.eraseNames": { here: LEAD },
  "privacy.findPerson": { here: LEAD, audited: true },
  "privacy.erasePerson": { here: LEAD },
  "audit.list": { here: LEAD, audited: true },
  "audit.listPlatform": { platform: ["operator"], audited: true },

  // What all municipalities share
  "model.list": { signedIn: true },
  "model.get": { signedIn: true },
  "model.outline": { signedIn: true },
  "model.outlineOf": { here: MEMBERS, link: true },
  "model.import": { platform: ["operator", "benchmarkOperator"] },
  "strategy.list": { signedIn: true },
  "strategy.get": { signedIn: true },
  "strategy.original": { signedIn: true },
  "strategy.compare": { signedIn: true },
  "strategy.read": { platform: ["benchmarkOperator"], anywhere: ASSESSORS },
  "strategy.decide": { platform: ["benchmarkOperator"], anywhere: ASSESSORS },
  "strategy.addItem": { platform: ["benchmarkOperator"], anywhere: ASSESSORS },
  "strategy.confirmAll": { platform: ["benchmarkOperator"], anywhere: ASSESSORS },
  "strategy.reopen": { platform: ["benchmarkOperator"], anywhere: ASSESSORS },
  "strategy.rename": { platform: ["benchmarkOperator"], anywhere: ASSESSORS },
  "strategy.remove": { platform: ["benchmarkOperator"], anywhere: ASSESSORS },
} as const satisfies Readonly<Record<string, Door>>;

export type DoorName = keyof typeof WHO_MAY;

const DOORS: ReadonlyMap<string, Door> = new Map(Object.entries(WHO_MAY));

/** The door's rule; undefined for a door that stands nowhere. */
export function findDoor(name: string): Door | undefined {
  return DOORS.get(name);
}

/** The doors that may leave an entry in the trail. */
export type TracedDoor = {
  [Name in DoorName]: (typeof WHO_MAY)[Name] extends { readonly untraced: true } ? never : Name;
}[DoorName];
