import { EVIDENCE_GRADES } from "@pejling/domain";
import { Button } from "../../../components/button";
import { SelectField } from "../../../components/select-field";
import { TextField } from "../../../components/text-field";
import { toLocalText } from "../../../lib/local-text";
import { m } from "../../../paraglide/messages";
import { EntryFrame } from "./entry-frame";
import { GRADE_WORDS, toOptions } from "./entry-words";
import { listEntries } from "./read-fields";
import { useSheet } from "./sheet-context";
import type { EvidenceField } from "./sheet-value";
import { keyOf } from "./sheet-value";
import { SideSection } from "./side-section";
import { useEntries } from "./use-entries";

const SHORT_TEXT = 500;
const LINK_TEXT = 2000;

export function EvidenceList() {
  const { fields, question, isReadOnly } = useSheet();
  const { start, newEvidence } = useEntries();
  const entries = listEntries(fields, "evidence", question.id);
  return (
    <SideSection title={m.interview_evidence()} count={entries.length}>
      {entries.length > 0 && (
        <ul className="interview-entries">
          {entries.map(({ key, value }, index) => (
            <Evidence key={key} evidence={value} place={index + 1} />
          ))}
        </ul>
      )}
      {entries.length === 0 && <p className="pj-sub">{m.interview_evidence_none()}</p>}
      {!isReadOnly && (
        <>
          <Button size="small" onClick={() => start(newEvidence())}>
            {m.interview_add_evidence()}
          </Button>
          <Suggestions taken={entries.map(({ value }) => value.title)} />
        </>
      )}
    </SideSection>
  );
}

/** What the model says would support a level here: one click makes it an entry. */
function Suggestions({ taken }: { taken: readonly string[] }) {
  const { question } = useSheet();
  const { edit, newEvidence } = useEntries();
  const titles = question.evidence.map(toLocalText).filter((title) => !taken.includes(title));
  if (titles.length === 0) return null;
  return (
    <details className="interview-suggestions">
      <summary>{m.interview_evidence_ideas()}</summary>
      <ul>
        {titles.map((title) => (
          <li key={title}>
            <span>{title}</span>
            <Button
              variant="tertiary"
              size="small"
              aria-label={m.interview_add_named({ what: title })}
              onClick={() => edit(newEvidence(title), false)}
            >
              {m.interview_add()}
            </Button>
          </li>
        ))}
      </ul>
    </details>
  );
}

function Evidence({ evidence, place }: { evidence: EvidenceField; place: number }) {
  const { session, isReadOnly } = useSheet();
  const { edit } = useEntries();
  const label = m.interview_evidence_number({ number: place });
  const flush = () => session.queue.flush(keyOf(evidence));
  return (
    <EntryFrame entry={evidence} label={label}>
      <TextField
        label={label}
        maxLength={SHORT_TEXT}
        value={evidence.title}
        disabled={isReadOnly}
        placeholder={m.interview_evidence_hint()}
        onChange={(event) => edit({ ...evidence, title: event.target.value }, true)}
        onBlur={flush}
      />
      <SelectField
        label={m.interview_grade()}
        options={toOptions(GRADE_WORDS)}
        value={evidence.grade}
        disabled={isReadOnly}
        onChange={({ target }) => {
          const grade = EVIDENCE_GRADES.find((each) => each === target.value);
          if (grade) edit({ ...evidence, grade }, false);
        }}
      />
      <TextField
        label={m.interview_link()}
        isOptional
        type="url"
        maxLength={LINK_TEXT}
        value={evidence.link}
        disabled={isReadOnly}
        placeholder="https://"
        onChange={(event) => edit({ ...evidence, link: event.target.value.trim() }, true)}
        onBlur={flush}
      />
      {/^https?:/.test(evidence.link) && (
        <a href={evidence.link} target="_blank" rel="noreferrer noopener">
          {m.interview_open_link()}
        </a>
      )}
    </EntryFrame>
  );
}
