import type { LocalText, ModelLevel, ModelQuestion } from "@pejling/domain";
import { levelClass } from "../../components/level-step";
import { Tag } from "../../components/tag";
import { formatList } from "../../lib/formatters";
import { toLocalText } from "../../lib/local-text";
import { m } from "../../paraglide/messages";
import { roleText } from "./role-text";
import "../../components/level.css";

type QuestionCardProps = {
  readonly question: ModelQuestion;
  readonly number: number;
  readonly levels: readonly ModelLevel[];
};

export function QuestionCard({ question, number, levels }: QuestionCardProps) {
  const wordOf = (level: number) => levels.find((meaning) => meaning.level === level)?.title;
  return (
    <article className="model-question" id={question.id} aria-labelledby={`titel-${question.id}`}>
      <p className="pj-sub model-question__eyebrow">
        {m.model_question_number({ number })} · {question.id}{" "}
        {question.short && <Tag tone="strong">{m.model_short_tag()}</Tag>}
      </p>
      <h3 id={`titel-${question.id}`}>{toLocalText(question.title)}</h3>
      <p className="model-prose">{toLocalText(question.text)}</p>
      <ol className="model-descriptors">
        {question.levels.map((descriptor) => {
          const word = wordOf(descriptor.level);
          return (
            <li key={descriptor.level} className="pj-keep">
              <span className={`model-descriptors__level ${levelClass(descriptor.level)}`}>
                <b>{descriptor.level}</b> {word && toLocalText(word)}
              </span>
              <span>{toLocalText(descriptor)}</span>
            </li>
          );
        })}
      </ol>
      <div className="model-question__more">
        <TextList title={m.model_prompts()} texts={question.prompts} />
        <TextList title={m.model_evidence()} texts={question.evidence} />
      </div>
      <p className="pj-sub model-question__audience">
        {m.model_audience()}: {formatList(question.audience.map(roleText))}
      </p>
      <p className="model-question__notes" aria-hidden="true">
        {m.model_guide_lines()}
      </p>
    </article>
  );
}

function TextList({ title, texts }: { title: string; texts: readonly LocalText[] }) {
  return (
    <div>
      <h4>{title}</h4>
      <ul>
        {texts.map((text) => (
          <li key={text.da}>{toLocalText(text)}</li>
        ))}
      </ul>
    </div>
  );
}
