import { type Db, listOperators } from "@pejling/db";
import { AppError } from "@pejling/domain";
import type { Context } from "../context";

/** Refuses to take the installation from the last person who can run it. */
export async function keepAnOperator(
  ctx: Context,
  { tx, without, doing }: { readonly tx: Db; readonly without: string; readonly doing: string },
): Promise<void> {
  const withExample = ctx.browser?.signIn.settings.mode === "example";
  const operators = await listOperators(tx, { withExample });
  if (!operators.includes(without) || operators.length > 1) return;
  throw new AppError("LAST_OPERATOR", `Cannot ${doing}: nobody else runs the installation`);
}
