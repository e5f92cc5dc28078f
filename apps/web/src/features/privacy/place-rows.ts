import { m } from "../../paraglide/messages";
import type { NamePlace } from "./privacy-types";

type Kind = NamePlace["kind"];

const KINDS: Readonly<Record<Kind, () => string>> = {
  participant: m.privacy_kind_participant,
  facilitator: m.privacy_kind_facilitator,
  noteTaker: m.privacy_kind_note_taker,
  approvedBy: m.privacy_kind_approved_by,
  interview: m.privacy_kind_interview,
  target: m.privacy_kind_target,
  baseline: m.privacy_kind_baseline,
  rating: m.privacy_kind_rating,
  consensus: m.privacy_kind_consensus,
  validation: m.privacy_kind_validation,
  note: m.privacy_kind_note,
  quote: m.privacy_kind_quote,
  evidence: m.privacy_kind_evidence,
  challenge: m.privacy_kind_challenge,
  minutes: m.privacy_kind_minutes,
  frozenResult: m.privacy_kind_frozen_result,
};
const NAME_FIELDS: readonly Kind[] = ["participant", "facilitator", "noteTaker", "approvedBy"];

function kindText(kind: Kind): string {
  return KINDS[kind]();
}

/** A field whose whole content is the name: emptied by the machine. The rest a person must read. */
export function isOwnField({ kind, isWholeName }: Pick<NamePlace, "kind" | "isWholeName">) {
  return isWholeName && NAME_FIELDS.includes(kind);
}

export type PlaceRow = {
  readonly key: string;
  readonly kind: string;
  readonly where: string;
  readonly remark: string;
  readonly slug: string;
  readonly interview: number | null;
  readonly questionId: string | null;
};

/** Places as they are shown; where two would read the same, they stand as one line. */
export function toPlaceRows(places: readonly NamePlace[]): readonly PlaceRow[] {
  const rows = places.map(toRow);
  return [...new Map(rows.map((row) => [row.key, row])).values()];
}

function toRow(place: NamePlace): PlaceRow {
  const { slug, interview, questionId, themeId, isRemoved, isClosed } = place;
  const kind = kindText(place.kind);
  const where = [
    m.privacy_place_round({ slug }),
    interview && m.privacy_place_interview({ number: String(interview.number) }),
    questionId ?? themeId,
  ]
    .filter(Boolean)
    .join(" · ");
  const remarks = [
    isRemoved && m.privacy_place_removed(),
    isClosed && !isOwnField(place) && m.privacy_place_closed(),
  ];
  const remark = remarks.filter(Boolean).join("; ");
  return {
    key: `${kind} ${where} ${remark}`,
    ...{ kind, where, remark, slug, questionId },
    interview: interview?.number ?? null,
  };
}
