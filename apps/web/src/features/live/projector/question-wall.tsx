import type { LiveQuestionView } from "@pejling/api";
import { levelClass } from "../../../components/level-step";
import { toLocalText } from "../../../lib/local-text";
import { useFittedText } from "./use-fitted-text";

/** The question and its five described levels, as large as the wall has room for. */
export function QuestionWall({ question }: { readonly question: LiveQuestionView }) {
  const { id, theme, title, text, levels } = question;
  const fitted = useFittedText(id);
  return (
    <div className="projector__stage" ref={fitted}>
      <header className="projector__question">
        <p>{toLocalText(theme)}</p>
        <h1 tabIndex={-1}>{toLocalText(title)}</h1>
        <p className="projector__text">{toLocalText(text)}</p>
      </header>
      <ol className="projector__levels">
        {levels.map((level) => (
          <li key={level.level}>
            <b className={levelClass(level.level)}>{level.level}</b>
            <p>
              <strong>{toLocalText(level.title)}.</strong> {toLocalText(level.text)}
            </p>
          </li>
        ))}
      </ol>
    </div>
  );
}
