import { type AssessmentTransaction, listTargets } from "@pejling/db";
import type { Reach } from "../access/gate";
import { requireWithinReach, unitsWithinReach } from "../access/within-reach";
import type { Context } from "../context";

type Asked = {
  readonly tx: AssessmentTransaction;
  readonly id: string;
  /** The unit the target is to be set for; left out when it is to be removed. */
  readonly unitId?: string | null;
};

/** A director sets targets for own units: neither the one that is there nor the one it becomes may be another's. */
export async function requireOwnTarget(
  ctx: Context & { readonly reach: Reach },
  { tx, id, unitId }: Asked,
): Promise<void> {
  const reach = await unitsWithinReach(ctx, tx);
  if (reach === null) return;
  const doing = `change target "${id}"`;
  if (unitId !== undefined) requireWithinReach(reach, { unitId, doing });
  const current = (await listTargets(tx, tx.assessmentId)).find((target) => target.id === id);
  if (current !== undefined) requireWithinReach(reach, { unitId: current.unitId, doing });
}
