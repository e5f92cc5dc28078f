import { listOperators } from "@pejling/db";
import type { Context } from "../context";
import { makeOneTimeLink } from "./make-one-time-link";

/** The address at which the first operator's account is made; null when the installation has somebody to run it. */
export async function makeOperatorAddress(
  world: Pick<Context, "db" | "now" | "newId">,
  publicUrl: string,
): Promise<string | null> {
  const operators = await listOperators(world.db, { withExample: false });
  if (operators.length > 0) return null;
  const token = await makeOneTimeLink(world, { purpose: "operator", userId: null });
  return `${publicUrl}/operatoer/${token}`;
}
