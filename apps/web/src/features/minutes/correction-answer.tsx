import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { Button } from "../../components/button";
import { Callout } from "../../components/callout";
import { TextField } from "../../components/text-field";
import { textForError } from "../../lib/error-texts";
import { useTRPCClient } from "../../lib/trpc";
import { m } from "../../paraglide/messages";
import type { Correction, MinutesAddress } from "./minutes-types";
import { useRefreshMinutes } from "./use-minutes-step";

type CorrectionAnswerProps = {
  readonly address: MinutesAddress;
  readonly correction: Correction;
};

/** Accepts or declines a correction with a sentence. An answer can be changed until the next wording is written. */
export function CorrectionAnswer({ address, correction }: CorrectionAnswerProps) {
  const { id, status, version } = correction;
  const [isAnswering, setIsAnswering] = useState(status === "open");
  const [answer, setAnswer] = useState(correction.answer);
  const client = useTRPCClient();
  const refresh = useRefreshMinutes();
  const decide = useMutation({
    mutationFn: (decided: "accepted" | "declined") =>
      client.minutes.decide.mutate({
        ...{ ...address, id, status: decided, answer: answer.trim() },
        seenVersion: version,
      }),
    meta: { ownError: true },
    onSuccess: async ({ kind }) => {
      if (kind === "saved") await refresh();
    },
  });
  if (!isAnswering) {
    return (
      <Button variant="tertiary" size="small" onClick={() => setIsAnswering(true)}>
        {m.minutes_change_answer()}
      </Button>
    );
  }
  const told = decide.data;
  return (
    <div className="pj-stack">
      <TextField
        label={m.minutes_answer_label()}
        hint={m.minutes_answer_hint()}
        maxLength={2000}
        value={answer}
        onChange={({ target }) => setAnswer(target.value)}
      />
      <div className="pj-row">
        <Button size="small" disabled={decide.isPending} onClick={() => decide.mutate("accepted")}>
          {m.minutes_accept()}
        </Button>
        <Button size="small" disabled={decide.isPending} onClick={() => decide.mutate("declined")}>
          {m.minutes_decline()}
        </Button>
      </div>
      {told?.kind === "conflict" && (
        <Callout tone="warn" title={m.minutes_answer_conflict()}>
          <p>{m.minutes_answer_theirs({ answer: told.current.answer || "–" })}</p>
          <Button size="small" onClick={refresh}>
            {m.minutes_answer_read()}
          </Button>
        </Callout>
      )}
      {told?.kind === "notFound" && <Callout tone="warn">{m.minutes_answer_gone()}</Callout>}
      {decide.error && <Callout tone="error">{textForError(decide.error)}</Callout>}
    </div>
  );
}
