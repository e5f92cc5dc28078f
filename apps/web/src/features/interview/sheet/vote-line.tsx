import { MiniDistribution } from "../../../components/mini-distribution";
import { Tag } from "../../../components/tag";
import { formatDecimal, formatLevel } from "../../../lib/formatters";
import { m } from "../../../paraglide/messages";
import type { VoteSummary } from "./vote-summary";

/** How the answers lie, while they are typed: spread first, then the numbers, and what they mean. */
export function VoteLine({ votes, total }: { votes: VoteSummary; total: number }) {
  const { n, answered, median, agreement, split, counts } = votes;
  return (
    <div className="interview-votes" role="status">
      {n > 0 && <MiniDistribution counts={counts} width={60} height={26} />}
      <span>{m.interview_answered({ count: answered, total })}</span>
      {median !== null && <span>{m.interview_median({ level: formatLevel(median) })}</span>}
      {agreement !== null && (
        <span>{m.interview_agreement({ number: formatDecimal(agreement, 2) })}</span>
      )}
      {split && <Tag tone="warn">{m.interview_split()}</Tag>}
    </div>
  );
}
