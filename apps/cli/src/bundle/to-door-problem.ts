import { AppError } from "@pejling/domain";

type Issue = { readonly path: readonly PropertyKey[]; readonly message: string };

/** What a door said no with: its own sentence, or the field that does not fit. */
export function toDoorProblem(error: unknown): string {
  const cause = error instanceof Error ? error.cause : undefined;
  if (cause instanceof AppError) return cause.message;
  const [issue] = (cause as { issues?: readonly Issue[] } | undefined)?.issues ?? [];
  if (issue !== undefined) return `${issue.path.map(String).join(".")}: ${issue.message}`;
  return error instanceof Error ? error.message : String(error);
}
