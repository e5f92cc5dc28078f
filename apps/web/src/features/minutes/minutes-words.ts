import { formatDecimal, formatLevel, formatList } from "../../lib/formatters";
import { m } from "../../paraglide/messages";
import type { Correction, MinutesVote, Wording } from "./minutes-types";

const STATUSES: Readonly<Record<Wording["status"], () => string>> = {
  draft: m.minutes_status_draft,
  shown: m.minutes_status_shown,
  approved: m.minutes_status_approved,
};

export function statusText(status: Wording["status"]): string {
  return STATUSES[status]();
}

const CORRECTIONS: Readonly<Record<Correction["status"], () => string>> = {
  open: m.minutes_correction_open,
  accepted: m.minutes_correction_accepted,
  declined: m.minutes_correction_declined,
};

export function correctionStatusText(status: Correction["status"]): string {
  return CORRECTIONS[status]();
}

/** Fewer than this, and a distribution would tell whose answers they are; so it is the server that hides it. */
const FEWEST_SHOWN = 5;

const VOTES: Readonly<Record<MinutesVote["kind"], () => string>> = {
  typed: m.minutes_vote_typed,
  first: m.minutes_vote_first,
  second: m.minutes_vote_second,
};

export function voteKindText(kind: MinutesVote["kind"]): string {
  return VOTES[kind]();
}

/** What a vote came to in one line: how many, median, agreement; or that there were too few to tell. */
export function voteText({ n, shown }: MinutesVote): string {
  const answers = m.minutes_answers({ count: n });
  if (shown === null) {
    return `${answers} · ${n < FEWEST_SHOWN ? m.minutes_hidden_few() : m.minutes_hidden_beside()}`;
  }
  const { median, agreement, isSplit, dontKnow, notApplicable } = shown;
  return [
    answers,
    m.minutes_median({ level: formatLevel(median) }),
    m.minutes_agreement({ agreement: formatDecimal(agreement, 2) }),
    ...(isSplit ? [m.minutes_split()] : []),
    ...(dontKnow > 0 ? [m.minutes_dont_know({ count: dontKnow })] : []),
    ...(notApplicable > 0 ? [m.minutes_not_applicable({ count: notApplicable })] : []),
  ].join(" · ");
}

/** `1 på niveau 2, 4 på niveau 3`, those with nobody left out. */
export function distributionText(counts: readonly number[]): string {
  return formatList(
    counts.flatMap((count, at) =>
      count === 0 ? [] : [m.minutes_votes_at({ count, level: at + 1 })],
    ),
  );
}
