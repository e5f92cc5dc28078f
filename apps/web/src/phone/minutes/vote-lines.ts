import { formatDecimal } from "../../lib/formatters";
import { m } from "../../paraglide/messages";
import type { SeatMinutes } from "../phone-client";

type Question = SeatMinutes["body"]["questions"][number];
type Vote = Question["votes"][number];

const KINDS: Readonly<Record<Vote["kind"], () => string>> = {
  typed: m.minutes_vote_typed,
  first: m.minutes_vote_first,
  second: m.minutes_vote_second,
};

/** How alike the group answered last; null where that is not told. */
export function agreementText({ votes }: Pick<Question, "votes">): string | null {
  const last = votes[votes.length - 1]?.shown ?? null;
  if (last === null || last.agreement === null) return null;
  return last.isSplit
    ? `${m.phone_minutes_split()} ${agreement(last.agreement)}`
    : agreement(last.agreement);
}

/** Each vote in one line: `Første afstemning: 9 svar · midten 3 · enighed 0,50`. */
export function listVoteLines({ votes, moved }: Pick<Question, "votes" | "moved">) {
  const lines = votes.map(({ kind, n, shown }) => {
    const answers = m.phone_answers({ count: n });
    const parts =
      shown === null
        ? [answers, m.phone_minutes_hidden()]
        : [
            answers,
            m.phone_minutes_median({ level: short(shown.median) }),
            m.minutes_agreement({ agreement: formatDecimal(shown.agreement, 2) }),
          ];
    return `${KINDS[kind]()}: ${parts.join(" · ")}`;
  });
  return moved === null ? lines : [...lines, m.minutes_moved(moved)];
}

/** A level somebody set is whole; a median may be a half: `3`, `2,5`. */
export function short(level: number | null): string {
  return formatDecimal(level, level === null || Number.isInteger(level) ? 0 : 1);
}

function agreement(number: number): string {
  return m.phone_agreement({ number: formatDecimal(number, 2) });
}
