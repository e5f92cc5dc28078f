import type { ReadingNotes } from "@pejling/contract";
import { readingNotesSchema } from "@pejling/contract";

export type StrategyRow = {
  readonly id: string;
  readonly slug: string;
  readonly title: string;
  readonly kommunekode: string | null;
  readonly createdAt: Date;
  readonly version: number;
  readonly document: {
    readonly fileName: string;
    readonly encoding: string;
    readonly address: string;
    readonly readAt: string | null;
  };
};

export const STRATEGY_COLUMNS = {
  id: true,
  slug: true,
  title: true,
  municipalityId: true,
  createdAt: true,
  version: true,
  document: { select: { fileName: true, encoding: true, address: true, readAt: true } },
} as const;

type Selected = Omit<StrategyRow, "kommunekode"> & { readonly municipalityId: string | null };

export function toStrategyRow<Row extends Selected>({ municipalityId, ...row }: Row) {
  return { ...row, kommunekode: municipalityId };
}

export function toReadingNotes(stored: unknown): ReadingNotes | null {
  return stored === null ? null : readingNotesSchema.parse(stored);
}
