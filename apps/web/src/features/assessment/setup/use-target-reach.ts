import { findOwnUnits, type Unit } from "@pejling/domain";
import { decideMay } from "../../../lib/decide-may";
import { useMe } from "../../../lib/use-me";

/** For whom a target may be set here: a unit, or (null) the municipality. */
export type MayTarget = (unitId: string | null) => boolean;

/** A director sets targets for the own forvaltninger and what belongs to them; the server decides by the same rule. */
export function useTargetReach(kommunekode: string, units: readonly Unit[]): MayTarget {
  const me = useMe();
  const decision = decideMay(me, "target.save", { kommunekode, slug: null });
  if (decision === "allowed") return () => true;
  if (decision !== "ownUnits") return () => false;
  const memberships = me.person?.memberships ?? [];
  const part = memberships.find((each) => each.kommunekode === kommunekode);
  const own = findOwnUnits(units, part?.unitIds ?? []);
  return (unitId) => unitId !== null && own.has(unitId);
}
