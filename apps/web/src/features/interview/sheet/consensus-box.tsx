import type { Level } from "@pejling/domain";
import { TextArea } from "../../../components/text-area";
import { m } from "../../../paraglide/messages";
import { ConflictBox } from "./conflict-box";
import { FieldNote } from "./field-note";
import { LevelPicker } from "./level-picker";
import { readConsensus } from "./read-fields";
import { useSheet } from "./sheet-context";
import { keyOf } from "./sheet-value";

const LONG_TEXT = 20_000;

/** The level the group agreed on when it had talked, and why. */
export function ConsensusBox() {
  const { fields, data, question, session, isReadOnly } = useSheet();
  const consensus = readConsensus(fields, data.interview.id, question.id);
  const key = keyOf(consensus);
  const blank = { ...consensus, level: null, rationale: "" };
  const edit = (change: { level?: Level | null; rationale?: string }, isTyping: boolean) =>
    session.edit({
      ...{ values: [{ ...consensus, ...change }], blanks: [blank] },
      ...{ questionId: question.id, isTyping },
    });
  return (
    <section className="interview-box" aria-labelledby="interview-consensus">
      <div className="interview-box__head">
        <h2 id="interview-consensus">{m.interview_consensus()}</h2>
        <FieldNote fieldKey={key} />
      </div>
      <ConflictBox fieldKey={key} />
      {fields.get(key)?.phase !== "conflict" && (
        <>
          <LevelPicker
            name="consensus"
            label={m.interview_consensus()}
            level={consensus.level}
            onChange={(level) => edit({ level }, false)}
          />
          <TextArea
            label={m.interview_consensus_rationale()}
            rows={3}
            maxLength={LONG_TEXT}
            value={consensus.rationale}
            disabled={isReadOnly}
            onChange={(event) => edit({ rationale: event.target.value }, true)}
            onBlur={() => session.queue.flush(key)}
          />
        </>
      )}
    </section>
  );
}
