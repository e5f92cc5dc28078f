import type { LiveQuestionView } from "@pejling/api";
import type { Level } from "@pejling/domain";
import { levelClass } from "../../../components/level-step";
import { toLocalText } from "../../../lib/local-text";
import { m } from "../../../paraglide/messages";
import { Distribution } from "../distribution/distribution";
import { useFittedText } from "./use-fitted-text";

type ResultWallProps = { readonly question: LiveQuestionView; readonly agreed: Level | null };

/** What the votes came to, and what the group has made of it. */
export function ResultWall({ question, agreed }: ResultWallProps) {
  const { id, phase, theme, title, levels } = question;
  const fitted = useFittedText(`${id} ${phase} ${agreed}`);
  const agreedLevel = levels.find(({ level }) => level === agreed);
  return (
    <div className="projector__stage" ref={fitted}>
      <header className="projector__question">
        <p>{toLocalText(theme)}</p>
        <h1 tabIndex={-1}>{toLocalText(title)}</h1>
      </header>
      <Distribution levels={levels} counted={question} />
      {agreedLevel !== undefined && (
        <div className="projector__agreed">
          <b className={levelClass(agreedLevel.level)}>{agreedLevel.level}</b>
          <p>
            <strong>
              {m.projector_agreed({ level: agreedLevel.level })}: {toLocalText(agreedLevel.title)}
            </strong>
            <span>{toLocalText(agreedLevel.text)}</span>
          </p>
        </div>
      )}
    </div>
  );
}
