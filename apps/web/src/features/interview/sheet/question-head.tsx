import { LinkButton } from "../../../components/link-button";
import { PageTitle } from "../../../components/page-title";
import { formatList } from "../../../lib/formatters";
import { toLocalText } from "../../../lib/local-text";
import { m } from "../../../paraglide/messages";
import { countGuide, findNeighbours } from "./guide-rows";
import { ROLE_WORDS } from "./participant-text";
import { useSheet } from "./sheet-context";

export function QuestionHead() {
  const { theme, question, guide } = useSheet();
  const { place } = findNeighbours(guide, question.id);
  const { total } = countGuide(guide);
  const roles = question.audience.map((role) => ROLE_WORDS[role]());
  return (
    <div className="interview-question">
      <PageTitle
        title={toLocalText(question.title)}
        crumb={toLocalText(question.title)}
        eyebrow={m.interview_question_place({ theme: toLocalText(theme.title), place, total })}
        lead={toLocalText(question.text)}
      >
        <Steps />
      </PageTitle>
      <details className="interview-prompts">
        <summary>{m.interview_prompts()}</summary>
        <ul>
          {question.prompts.map((prompt) => (
            <li key={prompt.da}>{toLocalText(prompt)}</li>
          ))}
        </ul>
        <p className="pj-sub">{m.interview_audience({ roles: formatList(roles) })}</p>
      </details>
    </div>
  );
}

function Steps() {
  const { guide, question, address } = useSheet();
  const { previous, next } = findNeighbours(guide, question.id);
  const { kommunekode, slug } = address;
  const steps = [
    { id: previous, word: m.interview_previous() },
    { id: next, word: m.interview_next() },
  ];
  return steps.map(
    ({ id, word }) =>
      id !== null && (
        <LinkButton
          key={word}
          size="small"
          to="/kommuner/$kommunekode/maalinger/$slug/interview/$number/spoergsmaal/$questionId"
          params={{ kommunekode, slug, number: String(address.number), questionId: id }}
        >
          {word}
        </LinkButton>
      ),
  );
}
