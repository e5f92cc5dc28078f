import { saveSheetInput } from "@pejling/contract";
import { saveSheet as writeSheet } from "@pejling/db";
import type { Context } from "../context";
import { scopeOf } from "../scope";
import { procedure } from "../trpc";
import { refuseSaving } from "./refuse-saving";
import { forgetAnswerable, requireAnswerable } from "./require-answerable";

type Input = (typeof saveSheetInput)["_output"];

/** Saves one respondent's whole sheet; `unsaved` names the questions somebody else has written in the meantime. */
export const saveSheet = procedure.input(saveSheetInput).mutation(async ({ ctx, input }) => {
  const first = await write(ctx, input);
  if (first.kind === "written") return { unsaved: first.unsaved };
  forgetAnswerable(ctx, input);
  const second = first.refusal === "notFound" ? await write(ctx, input) : first;
  if (second.kind === "refused") throw refuseSaving(second.refusal, input.slug);
  return { unsaved: second.unsaved };
});

async function write(ctx: Context, input: Input) {
  const { participantId, ratings } = input;
  const questionIds = ratings.map(({ questionId }) => questionId);
  const assessmentId = await requireAnswerable(ctx, input, questionIds);
  const updatedAt = ctx.now();
  return writeSheet(scopeOf(ctx, input), { assessmentId, participantId, ratings, updatedAt });
}
