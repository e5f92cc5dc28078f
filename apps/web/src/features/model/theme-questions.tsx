import type { ModelLevel, ModelQuestion, ModelTheme } from "@pejling/domain";
import { toLocalText } from "../../lib/local-text";
import { QuestionCard } from "./question-card";

type ThemeQuestionsProps = {
  readonly theme: ModelTheme;
  readonly questions: readonly ModelQuestion[];
  readonly levels: readonly ModelLevel[];
};

export function ThemeQuestions({ theme, questions, levels }: ThemeQuestionsProps) {
  const id = `tema-${theme.id}`;
  return (
    <section className="model-theme" aria-labelledby={id}>
      <h2 id={id}>{toLocalText(theme.title)}</h2>
      <p className="model-prose">{toLocalText(theme.meaning)}</p>
      {questions.map((question) => (
        <QuestionCard
          key={question.id}
          question={question}
          number={theme.questions.indexOf(question) + 1}
          levels={levels}
        />
      ))}
    </section>
  );
}
