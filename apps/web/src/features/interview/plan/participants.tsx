import { useState } from "react";
import { Button } from "../../../components/button";
import { m } from "../../../paraglide/messages";
import { participantText, ROLE_WORDS } from "../sheet/participant-text";
import type { SheetAddress } from "../sheet/send-field";
import type { SheetData } from "../sheet/sheet-fields";
import { AddParticipants } from "./add-participants";
import { describeParticipants } from "./interview-words";
import { ParticipantDialog } from "./participant-dialog";
import { type Participant, useParticipants } from "./use-participants";

type ParticipantsProps = { readonly address: SheetAddress; readonly data: SheetData };

export function Participants({ address, data }: ParticipantsProps) {
  const { participants, interview, units, ratings } = data;
  const [editing, setEditing] = useState<Participant | null>(null);
  const changes = useParticipants(address, interview.id);
  const isClosed = data.assessment.status === "closed";
  const named = participants.filter(({ name }) => name !== "");
  const hasAnswered = (id: string) =>
    ratings.some(({ participantId, value }) => participantId === id && value !== "missing");
  return (
    <section aria-labelledby="interview-participants">
      <h2 id="interview-participants">{m.interview_column_participants()}</h2>
      <p className="pj-sub">{describeParticipants(participants) ?? m.interview_nobody_yet()}</p>
      <ul className="interview-people">
        {participants.map((participant) => {
          const who = participantText(participant);
          return (
            <li key={participant.id}>
              <div>
                <b>{who}</b> {ROLE_WORDS[participant.role]()}
                {participant.name && ` · ${participant.name}`}
                {participant.unitId !== interview.unitId && (
                  <span className="pj-sub">
                    {" "}
                    {units.find(({ id }) => id === participant.unitId)?.name}
                  </span>
                )}
              </div>
              {!isClosed && (
                <div>
                  <Button
                    size="small"
                    variant="tertiary"
                    aria-label={m.interview_edit_named({ what: who })}
                    onClick={() => setEditing(participant)}
                  >
                    {m.interview_edit_short()}
                  </Button>
                  {!hasAnswered(participant.id) && (
                    <Button
                      size="small"
                      variant="tertiary"
                      aria-label={m.interview_remove_named({ what: who })}
                      disabled={changes.isBusy}
                      onClick={() => changes.remove(participant.id)}
                    >
                      {m.interview_remove()}
                    </Button>
                  )}
                </div>
              )}
            </li>
          );
        })}
      </ul>
      {!isClosed && (
        <AddParticipants
          units={units}
          unitId={interview.unitId}
          kind={interview.kind}
          isBusy={changes.isBusy}
          onAdd={changes.add}
        />
      )}
      {named.length > 0 && !isClosed && (
        <p className="pj-sub">
          {m.interview_names_note()}{" "}
          <Button size="small" variant="tertiary" onClick={() => changes.removeNames(named)}>
            {m.interview_remove_names()}
          </Button>
        </p>
      )}
      {editing !== null && (
        <ParticipantDialog
          participant={editing}
          units={units}
          isBusy={changes.isBusy}
          onSave={changes.change}
          onClose={() => setEditing(null)}
        />
      )}
    </section>
  );
}
