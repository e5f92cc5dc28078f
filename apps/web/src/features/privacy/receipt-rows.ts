import { m } from "../../paraglide/messages";
import type { Receipt } from "./privacy-types";

/** The tables a reader knows by a word; parts of another row (a challenge's themes) are not counted for themselves. */
const TABLES: readonly (readonly [string, () => string])[] = [
  ["Assessment", m.privacy_table_assessment],
  ["Unit", m.privacy_table_unit],
  ["Interview", m.privacy_table_interview],
  ["Participant", m.privacy_table_participant],
  ["Rating", m.privacy_table_rating],
  ["Consensus", m.privacy_table_consensus],
  ["Validation", m.privacy_table_validation],
  ["Note", m.privacy_table_note],
  ["Evidence", m.privacy_table_evidence],
  ["Challenge", m.privacy_table_challenge],
  ["Target", m.privacy_table_target],
  ["Baseline", m.privacy_table_baseline],
  ["Membership", m.privacy_table_member],
  ["Invitation", m.privacy_table_invitation],
  ["PublishedLink", m.privacy_table_link],
  ["AuditEntry", m.privacy_table_trail],
  ["User", m.privacy_table_user],
];

export type ReceiptRow = { readonly key: string; readonly name: string; readonly count: number };

/** What there was any of. */
export function toReceiptRows(counts: Receipt["counts"]): readonly ReceiptRow[] {
  const rows = TABLES.map(([key, name]) => ({ key, name: name(), count: counts[key] ?? 0 }));
  return rows.filter(({ count }) => count > 0);
}
