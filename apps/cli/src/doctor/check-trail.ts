import type { Context } from "@pejling/api";
import { listTrails, scopeTo, type VerifiedTrail, verifyTrail } from "@pejling/db";
import { type Check, failed, passed } from "./check";

const NAME = "audit trail";
const ADVICE =
  "Somebody wrote in the file past Pejling: keep a copy of it, and compare it with a backup from before.";
const MEANING: Readonly<Record<NonNullable<VerifiedTrail["problem"]>["problem"], string>> = {
  missing: "is missing",
  changed: "is not what was written",
  broken: "does not follow the one before it",
};

/**
 * Every trail is gone through from its first entry. What was cut off the end cannot be seen from a trail itself: compare the
 * number and the hash with those of an earlier run.
 */
export async function checkTrail({ db }: Context): Promise<readonly Check[]> {
  const checks: Check[] = [];
  for (const trail of await listTrails(db)) {
    const { head, problem } = await verifyTrail(scopeTo(db, trail));
    const name = `${NAME} ${trail}`;
    checks.push(
      problem === null
        ? passed(name, `${head.number} entries, last ${head.hash}`)
        : failed(name, `entry ${problem.number} ${MEANING[problem.problem]}`, ADVICE),
    );
  }
  return checks.length === 0 ? [passed(NAME, "nothing has been written yet")] : checks;
}
