import { AppError } from "@pejling/domain";
import { Refused } from "./refused";

/** What a door's schema found wrong with what it was given. */
type Issue = { readonly path: readonly (string | number)[]; readonly message: string };

const MOST_SHOWN = 20;

/** What stands on stderr for something that went wrong, a sentence a line. */
export function toProblems(error: unknown): readonly string[] {
  if (error instanceof Refused) return shorten(error.problems);
  if (error instanceof AppError) return [error.message];
  const cause = error instanceof Error ? error.cause : undefined;
  if (cause instanceof AppError) return [cause.message];
  const [issue] = (cause as { issues?: readonly Issue[] } | undefined)?.issues ?? [];
  if (issue !== undefined) return [`Cannot read ${issue.path.join(".")}: ${issue.message}`];
  const message = error instanceof Error ? error.message : String(error);
  return [`Something went wrong in Pejling: ${message}`];
}

function shorten(problems: readonly string[]): readonly string[] {
  const more = problems.length - MOST_SHOWN;
  return more <= 0 ? problems : [...problems.slice(0, MOST_SHOWN), `… and ${more} more`];
}
