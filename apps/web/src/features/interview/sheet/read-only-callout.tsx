import { Link } from "@tanstack/react-router";
import { Callout } from "../../../components/callout";
import { m } from "../../../paraglide/messages";
import type { SheetData } from "./sheet-fields";

export type ReadOnlyReason = "draft" | "closed" | "cancelled";

/** Why nothing can be written on the sheet; null when it can. */
export function findReadOnlyReason({
  assessment,
  interview,
}: Pick<SheetData, "assessment" | "interview">): ReadOnlyReason | null {
  if (assessment.status === "closed" || assessment.status === "draft") return assessment.status;
  return interview.status === "cancelled" ? "cancelled" : null;
}

type ReadOnlyCalloutProps = {
  readonly reason: ReadOnlyReason;
  readonly address: { readonly kommunekode: string; readonly slug: string };
};

export function ReadOnlyCallout({ reason, address }: ReadOnlyCalloutProps) {
  if (reason === "closed") return <Callout>{m.errors_assessment_closed()}</Callout>;
  if (reason === "cancelled") return <Callout>{m.interview_is_cancelled()}</Callout>;
  return (
    <Callout>
      {m.errors_assessment_not_open()}{" "}
      <Link
        to="/kommuner/$kommunekode/maalinger/$slug/opsaetning"
        params={{ kommunekode: address.kommunekode, slug: address.slug }}
      >
        {m.interview_open_assessment()}
      </Link>
    </Callout>
  );
}
