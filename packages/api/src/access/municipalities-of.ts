import type { Actor } from "@pejling/domain";

/** The municipalities an actor may know are here: one's own, and all of them for who runs the installation. */
export function municipalitiesOf(actor: Actor): readonly string[] | "all" {
  switch (actor.kind) {
    case "system":
      return "all";
    case "person":
      return actor.platform.includes("operator")
        ? "all"
        : actor.memberships.map(({ municipalityId }) => municipalityId);
    case "visitor":
      return [];
  }
}
