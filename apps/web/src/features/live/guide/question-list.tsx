import "../../../components/folds.css";
import { Icon } from "../../../components/icon";
import { toLocalText } from "../../../lib/local-text";
import { m } from "../../../paraglide/messages";
import { useRoom } from "../room";
import { isDone, type QuestionRow, type Standing, type ThemeRow } from "./question-rows";

const STANDING_WORDS: Readonly<Record<Standing, () => string>> = {
  none: m.live_standing_none,
  covered: m.live_standing_covered,
  votedBefore: m.live_standing_voted_before,
  voted: m.live_standing_voted,
  agreed: m.live_standing_agreed,
};

type QuestionListProps = {
  /** The question this screen is about. */
  readonly currentId: string | null;
  readonly onChoose: (questionId: string) => void;
};

/** The guide: every question with how far it has come, to be taken in any order. */
export function QuestionList({ currentId, onChoose }: QuestionListProps) {
  const { themes } = useRoom();
  const isHere = ({ questions }: ThemeRow) => questions.some(({ id }) => id === currentId);
  return (
    <nav className="pj-folds" aria-label={m.live_guide()}>
      {themes.map((theme, at) => (
        <details
          key={`${theme.id} ${isHere(theme)}`}
          open={isHere(theme) || (currentId === null && at === 0)}
        >
          <summary>
            <span>{toLocalText(theme.title)}</span>
            <span className="pj-sub">
              {m.live_done_of({ done: theme.done, total: theme.questions.length })}
            </span>
          </summary>
          <ol>
            {theme.questions.map((row) => (
              <Question
                key={row.id}
                row={row}
                isCurrent={row.id === currentId}
                onChoose={onChoose}
              />
            ))}
          </ol>
        </details>
      ))}
    </nav>
  );
}

type QuestionProps = {
  readonly row: QuestionRow;
  readonly isCurrent: boolean;
  readonly onChoose: (questionId: string) => void;
};

function Question({ row, isCurrent, onChoose }: QuestionProps) {
  const { state } = useRoom();
  const isOnScreens = state.question?.id === row.id;
  return (
    <li>
      <button
        type="button"
        className={`live-guide__question is-${row.standing}`}
        aria-current={isCurrent ? "true" : undefined}
        onClick={() => onChoose(row.id)}
      >
        <span className="live-guide__mark">{isDone(row) && <Icon name="check" size={16} />}</span>
        <span>
          {row.place}. {toLocalText(row.title)}
          <span className="live-guide__standing">
            {row.level === null
              ? STANDING_WORDS[row.standing]()
              : m.live_standing_level({ level: row.level })}
            {isOnScreens && !isCurrent && ` · ${m.live_on_screens()}`}
          </span>
        </span>
      </button>
    </li>
  );
}
