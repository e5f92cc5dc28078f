import { parseModelFile } from "@pejling/contract";
import { saveModel } from "@pejling/db";
import { AppError } from "@pejling/domain";
import { hashModel } from "@pejling/reference/hash";
import { z } from "zod";
import { procedure } from "../trpc";

/** Takes in a model file whole or not at all. The same version with other content is refused. */
export const importModel = procedure
  .input(z.strictObject({ file: z.json() }))
  .mutation(async ({ ctx, input }) => {
    const parsed = parseModelFile(input.file);
    if (!parsed.ok) {
      throw new AppError("MODEL_INVALID", `Cannot import model: ${parsed.problems.join("; ")}`);
    }
    const { model } = parsed;
    const hash = hashModel(model);
    const saving = await saveModel(ctx.db, { model, hash, origin: "imported", now: ctx.now() });
    if (saving === "changedContent") {
      throw new AppError(
        "MODEL_VERSION_CHANGED",
        `Cannot import model "${model.id}@${model.version}": that version is published with other content`,
      );
    }
    return { id: model.id, version: model.version, isNew: saving === "saved" };
  });
