import type { LiveValue } from "@pejling/domain";
import { toLocalText } from "../lib/local-text";
import { m } from "../paraglide/messages";
import type { LiveQuestion } from "./phone-client";
import type { TallyRow, VoteResult } from "./tally-rows";
import { valueText } from "./value-text";

type DistributionProps = {
  readonly result: VoteResult;
  readonly levels: LiveQuestion["levels"];
  /** What this phone's owner answered, as far as it was received. */
  readonly own: LiveValue | null;
};

/** One bar for each answer. Nobody's name, and no time: only how many. */
export function Distribution({ result, levels, own }: DistributionProps) {
  return (
    <ul className="ph-bars">
      {[...result.levels, ...result.others].map((row) => (
        <li key={row.value} className="ph-bar">
          <span className="ph-bar-name">
            <span>
              {nameOf(row.value, levels)}
              {own === row.value && <em className="ph-own">{m.phone_your_answer()}</em>}
            </span>
            <span className="ph-bar-count">
              <b>{m.phone_answers({ count: row.count })}</b>
              {row.before !== null && <small>{m.phone_first_time({ count: row.before })}</small>}
            </span>
          </span>
          <Bar row={row} />
        </li>
      ))}
    </ul>
  );
}

/** The second vote is the filled bar, the first a hollow one over it. */
function Bar({ row }: { readonly row: TallyRow }) {
  const hue = typeof row.value === "number" ? `ph-fill-${row.value}` : "ph-fill-none";
  return (
    <span className="ph-track" aria-hidden="true">
      {row.share > 0 && <span className={`ph-fill ${hue}`} style={{ width: toWidth(row.share) }} />}
      {row.shareBefore > 0 && (
        <span className="ph-before" style={{ width: toWidth(row.shareBefore) }} />
      )}
    </span>
  );
}

function toWidth(share: number): string {
  return `${share * 100}%`;
}

function nameOf(value: LiveValue, levels: LiveQuestion["levels"]): string {
  if (typeof value !== "number") return valueText(value);
  const title = levels.find(({ level }) => level === value)?.title;
  return title === undefined ? String(value) : `${value} ${toLocalText(title)}`;
}
