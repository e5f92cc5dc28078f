import type { QuestionTallies } from "@pejling/db";
import {
  closedVotesIn,
  type LivePhase,
  type LocalText,
  type MaturityModel,
  openVoteIn,
  type Tally,
  type VoteNumber,
} from "@pejling/domain";

/** One question as it stands on the screens. What a vote came to is there when the vote is closed, never before. */
export type LiveQuestionView = {
  readonly id: string;
  readonly theme: LocalText;
  readonly title: LocalText;
  readonly text: LocalText;
  readonly levels: readonly {
    readonly level: number;
    readonly title: LocalText;
    readonly text: LocalText;
  }[];
  readonly phase: LivePhase;
  readonly openVote: VoteNumber | null;
  readonly closedVotes: readonly VoteNumber[];
  readonly tallies: readonly Tally[];
  readonly inBoth: number | null;
  readonly changed: number | null;
};

/** Joins a question of the model with what its closed votes came to; null for a question the model does not have. */
export function toQuestionView(
  model: MaturityModel,
  { questionId, phase, ...counted }: QuestionTallies,
): LiveQuestionView | null {
  for (const theme of model.themes) {
    const question = theme.questions.find(({ id }) => id === questionId);
    if (question === undefined) continue;
    return {
      id: questionId,
      theme: theme.title,
      title: question.title,
      text: question.text,
      levels: question.levels.map(({ level, da, en }) => ({
        level,
        title: model.levels.find((known) => known.level === level)?.title ?? { da: "", en: "" },
        text: { da, en },
      })),
      phase,
      openVote: openVoteIn(phase),
      closedVotes: closedVotesIn(phase),
      ...counted,
    };
  }
  return null;
}
