import { createPublicationInput } from "@pejling/contract";
import { savePublication } from "@pejling/db";
import { AppError, decideExpiry } from "@pejling/domain";
import { TRPCError } from "@trpc/server";
import { makeToken } from "../access/make-token";
import { hashToken } from "../access/read-cookies";
import { requirePerson } from "../account/require-person";
import { requireAssessment, scopeOf } from "../scope";
import { procedure } from "../trpc";

/** Makes a link to a closed assessment's result and answers its address, which is shown this once. */
export const createPublication = procedure
  .input(createPublicationInput)
  .mutation(async ({ ctx, input }) => {
    const { kommunekode, slug, id, label } = input;
    const refuse = `Cannot publish assessment "${slug}"`;
    const { userId } = requirePerson(ctx, "publish result");
    const assessment = await requireAssessment(ctx, { kommunekode, slug });
    if (assessment.status !== "closed") {
      throw new AppError("RESULT_NOT_CLOSED", `${refuse}: it is "${assessment.status}"`);
    }
    const createdAt = ctx.now();
    const expiresAt = decideExpiry(input.expiresAt, createdAt);
    if (expiresAt === null) {
      const message = `${refuse}: "${input.expiresAt}" is not between tomorrow and a year from now`;
      throw new TRPCError({ code: "BAD_REQUEST", message });
    }
    const token = makeToken();
    await savePublication(scopeOf(ctx, input), {
      id,
      assessmentId: assessment.id,
      label,
      tokenHash: hashToken(token),
      createdBy: userId,
      createdAt,
      expiresAt,
    });
    return { address: `${ctx.browser?.publicUrl ?? ""}/delt/${token}` };
  });
