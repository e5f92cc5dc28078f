import { toLocalText } from "../../lib/local-text";
import { presentText } from "../../lib/present-text";
import { m } from "../../paraglide/messages";
import { groupByTheme } from "./group-by-theme";
import { MinutesQuestionBlock } from "./minutes-question-block";
import type { MinutesData, Wording } from "./minutes-types";
import { Said } from "./said";

type MinutesDocumentProps = { readonly data: MinutesData; readonly wording: Wording };

/** The wording itself, as it reads on the screen and on paper. */
export function MinutesDocument({ data, wording }: MinutesDocumentProps) {
  const { body } = wording;
  return (
    <article className="minutes-document" aria-label={m.minutes_document()}>
      <p>
        <strong>{m.minutes_participants()}</strong> {presentText(body)}
      </p>
      <p className="pj-sub">{m.minutes_few_rule()}</p>
      {groupByTheme(body.questions).map(({ theme, questions }) => (
        <section key={theme.da}>
          <h2>{toLocalText(theme)}</h2>
          {questions.map((question) => (
            <MinutesQuestionBlock key={question.id} question={question} levels={data.levels} />
          ))}
        </section>
      ))}
      {Object.values(body.general).some((entries) => entries.length > 0) && (
        <section>
          <h2>{m.minutes_general()}</h2>
          <Said {...body.general} />
        </section>
      )}
    </article>
  );
}
