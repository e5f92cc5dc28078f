import { createHash } from "node:crypto";
import { readStrategyInput } from "@pejling/contract";
import { findStrategyByContent, listStrategySlugs, saveStrategy } from "@pejling/db";
import { AppError, countStates, decideSlug, toDisplayTitle } from "@pejling/domain";
import { REFERENCE_STRATEGIES } from "@pejling/reference";
import type { Context } from "../context";
import { procedure } from "../trpc";
import { readPaper } from "./read-paper";
import { toItems } from "./to-items";

/** Takes in one paper: keeps it byte for byte, reads it, and stores every statement as a suggestion. */
export const readStrategyText = procedure
  .input(readStrategyInput)
  .mutation(async ({ ctx, input }) => {
    const { id, fileName, address, readAt } = input;
    const bytes = new Uint8Array(Buffer.from(input.contentBase64, "base64"));
    const sha256 = createHash("sha256").update(bytes).digest("hex");
    await refuseKnown(ctx, { sha256, fileName });
    const { text, encoding, proposal, notes } = readPaper(bytes, fileName);
    const items = toItems(proposal, ctx.newId);
    const municipality = proposal.municipality?.value ?? null;
    const title = toDisplayTitle(proposal.title?.value ?? fileName, municipality?.name ?? null);
    const slug = decideSlug(
      { municipality: municipality?.name ?? null, title, years: toYears(proposal.period) },
      [...(await listStrategySlugs(ctx.db)), ...REFERENCE_STRATEGIES.map(({ slug }) => slug)],
    );
    const saving = await saveStrategy(ctx.db, {
      id,
      documentId: ctx.newId(),
      slug,
      kommunekode: municipality?.kommunekode ?? null,
      title: title.slice(0, 500),
      reading: notes,
      items,
      document: { sha256, fileName, encoding, bytes, text, address, readAt },
      now: ctx.now(),
    });
    if (saving === "taken") {
      await refuseKnown(ctx, { sha256, fileName });
      throw new Error(`Cannot save strategy "${slug}": its address was taken in the meantime`);
    }
    return { slug, title, warnings: notes.warnings, counts: countStates(items) };
  });

async function refuseKnown(
  { db }: Context,
  { sha256, fileName }: { readonly sha256: string; readonly fileName: string },
): Promise<void> {
  const known = await findStrategyByContent(db, sha256);
  if (known === null) return;
  throw new AppError(
    "DOCUMENT_ALREADY_READ",
    `Cannot read document "${fileName}": the same content is strategy "${known.slug}"`,
    { facts: { slug: known.slug, title: known.title } },
  );
}

function toYears({ from, to }: { readonly from: number | null; readonly to: number | null }) {
  return from === null || to === null ? null : `${from}-${to}`;
}
