import { formatDate } from "../../lib/formatters";
import { m } from "../../paraglide/messages";
import { participantsText } from "./count-text";
import type { Result } from "./results-types";
import { roleCountText } from "./words";

/** Who is behind the numbers, by which model, and whether they still can change. */
export function LockedLine({ result }: { result: Result }) {
  const { assessment, respondents, isFrozen } = result;
  const { unknown = 0 } = respondents;
  const { director = 0, leader = 0, employee = 0 } = respondents.byRole;
  return (
    <>
      {isFrozen && assessment.closedAt !== null && (
        <strong>{m.results_locked({ date: formatDate(assessment.closedAt) })} </strong>
      )}
      {m.results_behind({
        all: participantsText(respondents.total),
        roles: [
          roleCountText({ director, leader, employee }),
          ...(unknown > 0 ? [m.results_role_unknown({ count: unknown })] : []),
        ].join(", "),
        version: assessment.modelVersion,
      })}{" "}
    </>
  );
}
