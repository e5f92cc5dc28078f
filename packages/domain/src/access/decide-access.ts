import {
  type Actor,
  findMembership,
  type LinkHolder,
  type MunicipalRole,
  type PlatformRole,
} from "./actor";

/**
 * Who may go through one door. The parts are alternatives: one that fits is enough, and an empty rule lets nobody in.
 *
 * - `anyone`: also without signing in.
 * - `signedIn`: every account.
 * - `platform`: these roles for the whole installation.
 * - `anywhere`: these roles in any municipality (for what all municipalities share).
 * - `here`: these roles in the municipality the question is about.
 * - `ownUnits`: these roles in that municipality, but only for what belongs to their own units.
 * - `link`: whoever holds a link to the published result the question is about.
 * - `seat`: whoever has a place in a live session; the door reads which from the seat alone.
 */
export type Rule = {
  readonly anyone?: true;
  readonly signedIn?: true;
  readonly platform?: readonly PlatformRole[];
  readonly anywhere?: readonly MunicipalRole[];
  readonly here?: readonly MunicipalRole[];
  readonly ownUnits?: readonly MunicipalRole[];
  readonly link?: true;
  readonly seat?: true;
};

/** The municipality and the assessment a question is about, as far as it names them. */
export type About = { readonly municipalityId: string | null; readonly slug: string | null };

/**
 * - `allowed`: everything behind the door.
 * - `ownUnits`: what belongs to the actor's own units, nothing else.
 * - `signIn`: nobody is signed in, and that might help.
 * - `takeSeat`: the door is for those with a place in a live session, and there is none, or it has ended.
 * - `notFound`: the actor has no part in this municipality; it is answered as one that does not exist.
 * - `forbidden`: the actor belongs here, but may not do this.
 */
export type AccessDecision =
  | "allowed"
  | "ownUnits"
  | "signIn"
  | "takeSeat"
  | "notFound"
  | "forbidden";

/**
 * Decides whether an actor may go through a door. A door without a rule lets nobody through. The machine's own command
 * line may do everything: whoever runs it can read the file itself.
 */
export function decideAccess(
  rule: Rule | undefined,
  { actor, about }: { readonly actor: Actor; readonly about: About },
): AccessDecision {
  if (rule === undefined) return "forbidden";
  if (actor.kind === "system") return "allowed";
  if (rule.anyone) return "allowed";
  if (rule.link && holdsLink(actor.link, about)) return "allowed";
  if (rule.seat) return actor.seat === null ? "takeSeat" : "allowed";
  if (actor.kind === "visitor") return "signIn";

  if (rule.signedIn) return "allowed";
  if (rule.platform?.some((role) => actor.platform.includes(role))) return "allowed";
  if (rule.anywhere?.some((role) => actor.memberships.some((each) => each.role === role))) {
    return "allowed";
  }
  if (about.municipalityId === null) return "forbidden";
  const membership = findMembership(actor, about.municipalityId);
  if (membership === null) return "notFound";
  if (rule.here?.includes(membership.role)) return "allowed";
  if (rule.ownUnits?.includes(membership.role)) return "ownUnits";
  return "forbidden";
}

function holdsLink(link: LinkHolder | null, about: About): boolean {
  return link !== null && link.municipalityId === about.municipalityId && link.slug === about.slug;
}
