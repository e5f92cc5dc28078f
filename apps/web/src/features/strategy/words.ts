import type { ItemKind, ItemState, RelationKind } from "@pejling/domain";
import { m } from "../../paraglide/messages";

type Texts<Key extends string> = Readonly<Record<Key, () => string>>;

export const STATE_TEXTS: Texts<ItemState> = {
  suggested: m.strategy_state_suggested,
  confirmed: m.strategy_state_confirmed,
  corrected: m.strategy_state_corrected,
  rejected: m.strategy_state_rejected,
};
export const KIND_TEXTS = {
  strategy: m.strategy_kind_strategy,
  channelStrategy: m.strategy_kind_channelStrategy,
  dataStrategy: m.strategy_kind_dataStrategy,
  fieldStrategy: m.strategy_kind_fieldStrategy,
  policy: m.strategy_kind_policy,
  principles: m.strategy_kind_principles,
  plan: m.strategy_kind_plan,
  programme: m.strategy_kind_programme,
  pool: m.strategy_kind_pool,
  report: m.strategy_kind_report,
  preAnalysis: m.strategy_kind_preAnalysis,
  backgroundPaper: m.strategy_kind_backgroundPaper,
  case: m.strategy_kind_case,
  governance: m.strategy_kind_governance,
  cooperation: m.strategy_kind_cooperation,
  article: m.strategy_kind_article,
} as const;
export const ITEM_TEXTS: Texts<ItemKind> = {
  title: m.strategy_item_title,
  municipality: m.strategy_item_municipality,
  documentKind: m.strategy_item_documentKind,
  period: m.strategy_item_period,
  resolvedPeriod: m.strategy_item_resolvedPeriod,
  caseNumber: m.strategy_item_caseNumber,
  vision: m.strategy_item_vision,
  principle: m.strategy_item_principle,
  theme: m.strategy_item_theme,
  group: m.strategy_item_group,
  aim: m.strategy_item_aim,
  focusArea: m.strategy_item_focusArea,
  crosswalk: m.strategy_item_crosswalk,
  landmark: m.strategy_item_landmark,
  support: m.strategy_item_support,
  challenge: m.strategy_item_challenge,
  initiative: m.strategy_item_initiative,
  goal: m.strategy_item_goal,
  limb: m.strategy_item_limb,
  requested: m.strategy_item_requested,
  decision: m.strategy_item_decision,
  date: m.strategy_item_date,
  figure: m.strategy_item_figure,
  relation: m.strategy_item_relation,
  yearWheel: m.strategy_item_yearWheel,
};
export const CERTAINTY_TEXTS: Texts<"actual" | "planned" | "approximate"> = {
  actual: m.strategy_certainty_actual,
  planned: m.strategy_certainty_planned,
  approximate: m.strategy_certainty_approximate,
};
export const STRENGTH_TEXTS: Texts<"primary" | "partial"> = {
  primary: m.strategy_strength_primary,
  partial: m.strategy_strength_partial,
};
export const RELATION_TEXTS: Texts<RelationKind> = {
  replaces: m.strategy_relation_replaces,
  replacesIf: m.strategy_relation_replacesIf,
  overlaps: m.strategy_relation_overlaps,
  reflects: m.strategy_relation_reflects,
  frames: m.strategy_relation_frames,
  continues: m.strategy_relation_continues,
  partOf: m.strategy_relation_partOf,
  accompanies: m.strategy_relation_accompanies,
};
export const CASE_KIND_TEXTS: Texts<"journalnummer" | "sag" | "dokument" | "kle"> = {
  journalnummer: m.strategy_case_kind_journalnummer,
  sag: m.strategy_case_kind_sag,
  dokument: m.strategy_case_kind_dokument,
  kle: m.strategy_case_kind_kle,
};

function isKey<Table extends object>(
  table: Table,
  key: string,
): key is Extract<keyof Table, string> {
  return Object.hasOwn(table, key);
}

/** A kind we have no word for stands as it is. */
export function kindText(kind: string | null): string {
  if (kind === null) return "";
  return isKey(KIND_TEXTS, kind) ? KIND_TEXTS[kind]() : kind;
}

export function voteText(vote: boolean | null): string {
  if (vote === null) return m.strategy_vote_unknown();
  return vote ? m.strategy_vote_with() : m.strategy_vote_without();
}

export function periodText(period: { from: number | null; to: number | null } | null): string {
  const { from = null, to = null } = period ?? {};
  if (from !== null && to !== null) return from === to ? String(from) : `${from}–${to}`;
  if (from !== null) return m.strategy_period_open_end({ from });
  return to === null ? "" : m.strategy_period_open_start({ to });
}
