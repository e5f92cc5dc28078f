import { levelClass } from "../../../components/level-step";
import { toLocalText } from "../../../lib/local-text";
import { m } from "../../../paraglide/messages";
import { readConsensus, readValidation } from "./read-fields";
import { useSheet } from "./sheet-context";
import type { VoteSummary } from "./vote-summary";
import { wordOfLevel } from "./vote-summary";
import "./level-cards.css";

/** The five described levels side by side, each with how many chose it and what the group and the consultant say. */
export function LevelCards({ votes }: { votes: VoteSummary }) {
  const { question, model, fields, data } = useSheet();
  const consensus = readConsensus(fields, data.interview.id, question.id).level;
  const validated = readValidation(fields, data.measuredUnitId ?? "", question.id).level;
  return (
    <ol className="interview-levels">
      {question.levels.map((descriptor) => {
        const { level } = descriptor;
        const word = wordOfLevel(model.levels, level);
        const count = votes.counts[level - 1] ?? 0;
        const isChosen = (validated ?? consensus) === level;
        return (
          <li key={level} className={isChosen ? "interview-level is-chosen" : "interview-level"}>
            <h3>
              <span className={`interview-level__number ${levelClass(level)}`}>{level}</span>
              {word && toLocalText(word)}
            </h3>
            <p>{toLocalText(descriptor)}</p>
            <div className="interview-level__foot">
              {count > 0 && (
                <span className="interview-level__votes">
                  <span aria-hidden="true">{"●".repeat(Math.min(count, 12))}</span>{" "}
                  {m.interview_votes({ count })}
                </span>
              )}
              {consensus === level && <b>{m.interview_consensus()}</b>}
              {validated === level && <b>{m.interview_validation()}</b>}
            </div>
          </li>
        );
      })}
    </ol>
  );
}
