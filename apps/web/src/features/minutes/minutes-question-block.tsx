import { LevelSwatch } from "../../components/level-swatch";
import { MiniDistribution } from "../../components/mini-distribution";
import { toLocalText } from "../../lib/local-text";
import { m } from "../../paraglide/messages";
import type { MinutesData, MinutesQuestion, MinutesVote } from "./minutes-types";
import { distributionText, voteKindText, voteText } from "./minutes-words";
import { Said } from "./said";

type MinutesQuestionBlockProps = {
  readonly question: MinutesQuestion;
  readonly levels: MinutesData["levels"];
};

/** One question: what was agreed, how the votes fell, why, and what was said. */
export function MinutesQuestionBlock({ question, levels }: MinutesQuestionBlockProps) {
  const { level, basis, rationale, votes, moved, quotes, challenges, corrections } = question;
  const word = levels.find((known) => known.level === level)?.word;
  return (
    <section className="minutes-question pj-keep" id={question.id}>
      <div className="minutes-question__head">
        <h3>{toLocalText(question.title)}</h3>
        {level === null ? (
          <span className="pj-sub">{m.minutes_no_level()}</span>
        ) : (
          <LevelSwatch level={level} word={word === undefined ? "" : toLocalText(word)} isSmall />
        )}
      </div>
      <p className="minutes-question__text">{toLocalText(question.text)}</p>
      {basis !== null && (
        <p className="pj-sub">
          {basis === "consensus" ? m.minutes_basis_consensus() : m.minutes_basis_median()}
        </p>
      )}
      {rationale !== "" && (
        <p>
          <strong>{m.minutes_rationale()}</strong> {rationale}
        </p>
      )}
      {votes.length > 0 && (
        <ul className="minutes-votes">
          {votes.map((vote) => (
            <VoteLine key={vote.kind} vote={vote} />
          ))}
          {moved !== null && <li className="pj-sub">{m.minutes_moved(moved)}</li>}
        </ul>
      )}
      <Said quotes={quotes} challenges={challenges} corrections={corrections} />
    </section>
  );
}

function VoteLine({ vote }: { vote: MinutesVote }) {
  const counts = Object.entries(vote.shown?.distribution ?? {})
    .sort(([a], [b]) => Number(a) - Number(b))
    .map(([, count]) => count);
  return (
    <li>
      <span className="minutes-votes__kind">{voteKindText(vote.kind)}</span>
      {vote.shown !== null && (
        <MiniDistribution counts={counts} width={50} height={22} label={distributionText(counts)} />
      )}
      <span className="pj-sub">{voteText(vote)}</span>
    </li>
  );
}
