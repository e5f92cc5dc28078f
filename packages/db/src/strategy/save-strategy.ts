import type { ReadingNotes } from "@pejling/contract";
import type { ItemContent, ItemFrame } from "@pejling/domain";
import { Prisma } from "../../generated/client";
import type { DbClient } from "../database/client";

export type NewItem = Omit<ItemFrame, "version"> & ItemContent;
export type NewStrategy = {
  readonly id: string;
  readonly documentId: string;
  readonly slug: string;
  readonly kommunekode: string | null;
  readonly title: string;
  readonly reading: ReadingNotes;
  readonly items: readonly NewItem[];
  readonly document: {
    readonly sha256: string;
    readonly fileName: string;
    readonly encoding: string;
    readonly bytes: Uint8Array<ArrayBuffer>;
    readonly text: string;
    readonly address: string;
    readonly readAt: string | null;
  };
  readonly now: Date;
};

/** Keeps a paper and every statement read from it, whole or not at all; "taken" when the paper or the address is here. */
export async function saveStrategy(
  db: DbClient,
  { document, documentId, items, now, kommunekode, ...strategy }: NewStrategy,
): Promise<"saved" | "taken"> {
  const rows = items.map(({ place, ...item }) => ({
    ...item,
    strategyId: strategy.id,
    startOffset: place?.start ?? null,
    endOffset: place?.end ?? null,
  }));
  try {
    await db.$transaction([
      db.sourceDocument.create({ data: { id: documentId, ...document, createdAt: now } }),
      db.strategy.create({
        data: { ...strategy, documentId, municipalityId: kommunekode, createdAt: now },
      }),
      db.strategyItem.createMany({ data: rows }),
    ]);
    return "saved";
  } catch (error) {
    const isTaken = error instanceof Prisma.PrismaClientKnownRequestError && error.code === "P2002";
    if (isTaken) return "taken";
    throw error;
  }
}
