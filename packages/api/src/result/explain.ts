import { explainInput } from "@pejling/contract";
import { AppError, explainCell, explainOverall, explainTheme } from "@pejling/domain";
import { toPublishedCell } from "../publication/to-published";
import { procedure } from "../trpc";
import { loadResult } from "./load-result";

/** "Sådan er det regnet ud" for a cell (unit and theme), a theme, or the municipality (neither). */
export const explain = procedure.input(explainInput).query(async ({ ctx, input }) => {
  const { unit, theme } = input;
  const { loaded, score } = await loadResult(ctx, input);
  const about = { input: loaded.scoring, score };
  if (theme === null) return { kind: "overall", explanation: explainOverall(about) } as const;

  if (unit === null) {
    const explanation = explainTheme({ ...about, theme });
    if (explanation !== null) return { kind: "theme", explanation } as const;
    throw new AppError("THEME_UNKNOWN", `Cannot explain theme "${theme}": the model has none such`);
  }
  const explanation = explainCell({ ...about, unit, theme, persons: "protected" });
  if (explanation !== null) {
    const reader = { actor: ctx.actor, kommunekode: input.kommunekode };
    return { kind: "cell", explanation: toPublishedCell(reader, explanation) } as const;
  }
  throw new AppError(
    "UNIT_NOT_FOUND",
    `Cannot explain theme "${theme}" in unit "${unit}": it is not measured`,
  );
});
