import { Link } from "@tanstack/react-router";
import "../../../components/folds.css";
import { Icon } from "../../../components/icon";
import { toLocalText } from "../../../lib/local-text";
import { m } from "../../../paraglide/messages";
import type { GuideTheme, QuestionProgress } from "./guide-rows";
import { useSheet } from "./sheet-context";
import "./guide.css";

const PROGRESS_WORDS: Readonly<Record<QuestionProgress, () => string>> = {
  none: m.interview_question_none,
  begun: m.interview_question_begun,
  done: m.interview_question_done,
};

/** The themes with how far each has come; the one under way is unfolded. */
export function Guide({ onChoose }: { onChoose?: () => void }) {
  const { guide, theme } = useSheet();
  return (
    <nav className="pj-folds" aria-label={m.interview_guide()}>
      {guide.map((row) => (
        <GuideThemeRow
          key={`${row.id} ${row.id === theme.id}`}
          row={row}
          isCurrent={row.id === theme.id}
          {...(onChoose && { onChoose })}
        />
      ))}
    </nav>
  );
}

type GuideThemeRowProps = {
  readonly row: GuideTheme;
  readonly isCurrent: boolean;
  readonly onChoose?: () => void;
};

function GuideThemeRow({ row, isCurrent, onChoose }: GuideThemeRowProps) {
  const { address, question } = useSheet();
  const { kommunekode, slug } = address;
  return (
    <details open={isCurrent}>
      <summary>
        <span>{toLocalText(row.title)}</span>
        <span className="pj-sub">
          {m.interview_done_of({ done: row.done, total: row.questions.length })}
        </span>
      </summary>
      <ol>
        {row.questions.map(({ id, title, progress }) => (
          <li key={id}>
            <Link
              to="/kommuner/$kommunekode/maalinger/$slug/interview/$number/spoergsmaal/$questionId"
              params={{ kommunekode, slug, number: String(address.number), questionId: id }}
              aria-current={id === question.id ? "page" : undefined}
              className={`interview-guide__question is-${progress}`}
              onClick={() => onChoose?.()}
            >
              <span className="interview-guide__mark">
                {progress === "done" && <Icon name="check" size={16} />}
              </span>
              <span>
                {toLocalText(title)}
                <span className="pj-hidden"> ({PROGRESS_WORDS[progress]()})</span>
              </span>
            </Link>
          </li>
        ))}
      </ol>
    </details>
  );
}
