import { m } from "../paraglide/messages";
import { type Choice, isSame, toReceipt } from "./choice";
import { Distribution } from "./distribution";
import { LevelList } from "./level-list";
import type { LiveQuestion } from "./phone-client";
import { textForReceipt } from "./receipt-text";
import { listFindings } from "./result-text";
import { toVoteResult } from "./tally-rows";

type ResultViewProps = {
  readonly question: LiveQuestion;
  readonly choices: readonly Choice[];
};

export function ResultView({ question, choices }: ResultViewProps) {
  const vote = question.closedVotes.includes(2) ? 2 : 1;
  const result = toVoteResult(question.tallies, vote);
  const own = choices.find((each) => isSame(each, { questionId: question.id, vote }));
  const receipt = own === undefined ? null : toReceipt(own);
  const isToTell = receipt !== null && receipt !== "received";
  return (
    <>
      {isToTell && <p className="ph-notice">{textForReceipt(receipt)}</p>}
      <section aria-labelledby="result">
        <h2 id="result">{vote === 1 ? m.phone_shown() : m.phone_shown_again()}</h2>
        <p className="ph-eyebrow">
          {result.answers === 0 ? m.phone_no_answers() : m.phone_answers({ count: result.answers })}
        </p>
        {result.isSplit === true && <p className="ph-split">{m.phone_split()}</p>}
        {result.answers > 0 && (
          <Distribution
            result={result}
            levels={question.levels}
            own={receipt === "lateUnsure" ? null : (own?.received ?? null)}
          />
        )}
        <ul className="ph-findings">
          {listFindings(result, question).map((finding) => (
            <li key={finding}>{finding}</li>
          ))}
        </ul>
      </section>
      <details className="ph-details">
        <summary>{m.phone_levels()}</summary>
        <LevelList levels={question.levels} />
      </details>
    </>
  );
}
