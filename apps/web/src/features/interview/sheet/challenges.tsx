import { CHALLENGE_KINDS, CHALLENGE_SCOPES } from "@pejling/domain";
import { Button } from "../../../components/button";
import { SelectField } from "../../../components/select-field";
import { TextArea } from "../../../components/text-area";
import { m } from "../../../paraglide/messages";
import { EntryFrame } from "./entry-frame";
import { CHALLENGE_KIND_WORDS, SCOPE_WORDS, toOptions } from "./entry-words";
import { listEntries } from "./read-fields";
import { useSheet } from "./sheet-context";
import type { ChallengeField } from "./sheet-value";
import { keyOf } from "./sheet-value";
import { SideSection } from "./side-section";
import { ThemeCodes } from "./theme-codes";
import { useEntries } from "./use-entries";

const LONG_TEXT = 20_000;

export function Challenges() {
  const { fields, question, isReadOnly } = useSheet();
  const { start, newChallenge } = useEntries();
  const challenges = listEntries(fields, "challenge", question.id);
  return (
    <SideSection title={m.interview_challenges()} count={challenges.length}>
      {challenges.length > 0 && (
        <ul className="interview-entries">
          {challenges.map(({ key, value }, index) => (
            <Challenge key={key} challenge={value} place={index + 1} />
          ))}
        </ul>
      )}
      {challenges.length === 0 && <p className="pj-sub">{m.interview_challenges_none()}</p>}
      {!isReadOnly && (
        <Button size="small" onClick={() => start(newChallenge())}>
          {m.interview_add_challenge()}
        </Button>
      )}
    </SideSection>
  );
}

function Challenge({ challenge, place }: { challenge: ChallengeField; place: number }) {
  const { session, fields, isReadOnly } = useSheet();
  const { edit } = useEntries();
  const kind = CHALLENGE_KIND_WORDS[challenge.challengeKind]();
  const label = `${kind} ${place}`;
  const quote = fields.get(`note:${challenge.noteId}`)?.value;
  return (
    <EntryFrame entry={challenge} label={label}>
      <TextArea
        label={label}
        rows={3}
        maxLength={LONG_TEXT}
        value={challenge.statement}
        disabled={isReadOnly}
        placeholder={m.interview_challenge_hint()}
        onChange={(event) => edit({ ...challenge, statement: event.target.value }, true)}
        onBlur={() => session.queue.flush(keyOf(challenge))}
      />
      {quote?.kind === "note" && (
        <blockquote className="interview-entry__source">“{quote.text}”</blockquote>
      )}
      <div className="interview-entry__pair">
        <SelectField
          label={m.interview_kind()}
          options={toOptions(CHALLENGE_KIND_WORDS)}
          value={challenge.challengeKind}
          disabled={isReadOnly}
          onChange={({ target }) => {
            const challengeKind = CHALLENGE_KINDS.find((each) => each === target.value);
            if (challengeKind) edit({ ...challenge, challengeKind }, false);
          }}
        />
        <SelectField
          label={m.interview_scope()}
          options={toOptions(SCOPE_WORDS)}
          value={challenge.scope}
          disabled={isReadOnly}
          onChange={({ target }) => {
            const scope = CHALLENGE_SCOPES.find((each) => each === target.value);
            if (scope) edit({ ...challenge, scope }, false);
          }}
        />
      </div>
      <ThemeCodes
        themeIds={challenge.themeIds}
        onChange={(themeIds) => edit({ ...challenge, themeIds }, false)}
      />
    </EntryFrame>
  );
}
