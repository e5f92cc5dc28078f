import { medianOf } from "../agreement/median-of";
import type { Tally } from "../live/count-ballots";
import type { MaturityModel, Role } from "../model/maturity-model";
import type { RatingValue } from "../rating/rating";
import { decideLevel } from "../scoring/decide-level";
import { describeVote, type Given, isHiddenBeside } from "./describe-vote";
import type { MinutesBody, MinutesChallenge, MinutesQuestion, MinutesVote } from "./minutes";

type AboutQuestion = { readonly questionId: string | null };

/** Everything of one interview that minutes are written from. */
export type MinutesSource = {
  readonly model: Pick<MaturityModel, "themes" | "scale">;
  readonly roles: readonly Role[];
  readonly ratings: readonly { readonly questionId: string; readonly value: RatingValue }[];
  /** The last session's tallies of each question that has been voted on. */
  readonly votes: readonly {
    readonly questionId: string;
    readonly tallies: readonly Tally[];
    readonly inBoth: number | null;
    readonly changed: number | null;
  }[];
  readonly consensuses: readonly {
    readonly questionId: string;
    readonly level: number | null;
    readonly rationale: string;
  }[];
  /** Those the group has allowed to be used, and no others. */
  readonly quotes: readonly (AboutQuestion & { readonly text: string })[];
  readonly challenges: readonly (AboutQuestion & MinutesChallenge)[];
  readonly corrections: readonly (AboutQuestion & {
    readonly text: string;
    readonly answer: string;
  })[];
};

/**
 * The minutes of an interview as it stands now. A question with nothing to tell is left out. The level is the group's own, else
 * the median of what was typed and voted last. Who said what is nowhere in it, and answers of fewer than five nowhere but
 * as a number (docs/decisions/011).
 */
export function composeMinutes(source: MinutesSource): MinutesBody {
  const questions = source.model.themes.flatMap((theme) =>
    theme.questions.flatMap(({ id, title, text }) => {
      const written = composeQuestion(source, id);
      return written === null ? [] : [{ id, theme: theme.title, title, text, ...written }];
    }),
  );
  const voters = source.votes.map(({ tallies }) =>
    Math.max(...([1, 2] as const).map((vote) => countBallots(tallies, vote))),
  );
  return {
    participants: {
      director: countRole(source.roles, "director"),
      leader: countRole(source.roles, "leader"),
      employee: countRole(source.roles, "employee"),
    },
    voters: voters.length === 0 ? null : Math.max(...voters),
    questions,
    general: saidOf(source, null),
  };
}

function composeQuestion(
  source: MinutesSource,
  id: string,
): Omit<MinutesQuestion, "id" | "theme" | "title" | "text"> | null {
  const isHere = ({ questionId }: { readonly questionId: string }) => questionId === id;
  const typed: readonly Given[] = source.ratings
    .filter(isHere)
    .map(({ value }) => ({ value, count: 1 }));
  const voted = source.votes.find(isHere);
  const first = voted?.tallies.filter(({ vote }) => vote === 1) ?? [];
  const second = voted?.tallies.filter(({ vote }) => vote === 2) ?? [];
  const last = second.length > 0 ? second : first;
  const consensus = source.consensuses.find(isHere);
  const { level, basis } = decideLevel({
    validated: null,
    groups: [consensus?.level ?? []].flat(),
    median: medianOf(toLevels([...typed, ...last])),
  });
  const { scale } = source.model;
  const isHidden = isHiddenBeside(typed);
  const votes: readonly MinutesVote[] = [
    ...(typed.length === 0 ? [] : [describeVote({ kind: "typed", given: typed, scale })]),
    ...(first.length === 0 ? [] : [describeVote({ kind: "first", given: first, scale, isHidden })]),
    ...(second.length === 0
      ? []
      : [describeVote({ kind: "second", given: second, scale, isHidden })]),
  ];
  const said = saidOf(source, id);
  const rationale = consensus?.rationale.trim() ?? "";
  const isEmpty =
    level === null &&
    rationale === "" &&
    votes.length === 0 &&
    Object.values(said).every((entries) => entries.length === 0);
  if (isEmpty) return null;
  const { inBoth = null, changed = null } = voted ?? {};
  const isMoveShown =
    inBoth !== null && changed !== null && votes.every(({ shown }) => shown !== null);
  return {
    level,
    basis: basis === "validated" ? null : basis,
    rationale,
    votes,
    moved: isMoveShown && inBoth >= 5 ? { n: inBoth, changed } : null,
    ...said,
  };
}

function saidOf({ quotes, challenges, corrections }: MinutesSource, id: string | null) {
  const isHere = ({ questionId }: AboutQuestion) => questionId === id;
  return {
    quotes: quotes.filter(isHere).map(({ text }) => text),
    challenges: challenges.filter(isHere).map(({ kind, statement }) => ({ kind, statement })),
    corrections: corrections.filter(isHere).map(({ text, answer }) => ({ text, answer })),
  };
}

function toLevels(given: readonly Given[]): readonly number[] {
  return given.flatMap(({ value, count }) =>
    typeof value === "number" ? new Array<number>(count).fill(value) : [],
  );
}

function countBallots(tallies: readonly Tally[], vote: Tally["vote"]): number {
  return tallies.reduce((sum, tally) => sum + (tally.vote === vote ? tally.count : 0), 0);
}

function countRole(roles: readonly Role[], wanted: Role): number {
  return roles.filter((role) => role === wanted).length;
}
