import { itemContent } from "@pejling/contract";
import { ITEM_STATES, type ItemContent, type StrategyItem } from "@pejling/domain";
import { parseCode } from "../database/parse-code";

export const ITEM_COLUMNS = {
  id: true,
  parentId: true,
  kind: true,
  position: true,
  value: true,
  corrected: true,
  startOffset: true,
  endOffset: true,
  rule: true,
  state: true,
  version: true,
} as const;

type Stored = {
  readonly id: string;
  readonly parentId: string | null;
  readonly kind: string;
  readonly position: number;
  readonly value: unknown;
  readonly corrected: unknown;
  readonly startOffset: number | null;
  readonly endOffset: number | null;
  readonly rule: string;
  readonly state: string;
  readonly version: number;
};

export function toStrategyItem({ value, corrected, startOffset, endOffset, ...row }: Stored) {
  const place =
    startOffset === null || endOffset === null ? null : { start: startOffset, end: endOffset };
  const own = corrected === null ? null : itemContent.parse({ kind: row.kind, value: corrected });
  const content = itemContent.parse({ kind: row.kind, value });
  const state = parseCode(ITEM_STATES, row.state, "state of a statement");
  return joinContent({ ...row, place, state }, content, own);
}

type Frame = Omit<StrategyItem, "kind" | "value" | "corrected">;

/** The kind decides which values may stand beside it; both were parsed by the same kind. */
function joinContent(frame: Frame, content: ItemContent, own: ItemContent | null): StrategyItem {
  const item = { ...frame, ...content, corrected: own?.value ?? null };
  return item as StrategyItem;
}
