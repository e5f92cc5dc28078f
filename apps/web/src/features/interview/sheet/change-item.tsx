import type { ReactNode } from "react";
import { formatDateTime, formatTime } from "../../../lib/formatters";
import { toLocalText } from "../../../lib/local-text";
import { today } from "../../../lib/today";
import { m } from "../../../paraglide/messages";
import { describeValue } from "./describe-value";
import { participantText } from "./participant-text";
import type { SheetModel } from "./sheet-context";
import type { SheetData } from "./sheet-fields";
import { type SheetValue, textOf } from "./sheet-value";

type ChangeItemProps = {
  readonly value: SheetValue;
  readonly editedAt: Date | null;
  readonly model: SheetModel;
  readonly participants: SheetData["participants"];
  readonly isShort?: boolean;
  readonly children?: ReactNode;
};

/** One change that is on its way: to which question, of what kind, what it says, and from when. */
export function ChangeItem({ value, editedAt, isShort = false, ...rest }: ChangeItemProps) {
  const { model, participants, children } = rest;
  const text = textOf(value);
  return (
    <div className="interview-change">
      <p>
        <b>{findTitle(value, model)}</b>
      </p>
      <p>
        {[findPlace(value, participants), describeValue(value, model)].filter(Boolean).join(" · ")}
      </p>
      {text !== "" && !isShort && <blockquote>{text}</blockquote>}
      {editedAt !== null && (
        <p className="pj-sub">{m.offline_written({ time: formatMoment(editedAt) })}</p>
      )}
      {children}
    </div>
  );
}

/** The time alone where it is today's. */
export function formatMoment(at: Date): string {
  return today(at) === today() ? formatTime(at) : formatDateTime(at);
}

function findTitle({ questionId }: SheetValue, model: SheetModel): string {
  const questions = model.themes.flatMap(({ questions }) => questions);
  const title = questions.find(({ id }) => id === questionId)?.title;
  return title === undefined ? m.offline_whole_interview() : toLocalText(title);
}

/** Notes, evidence and challenges name themselves in what they say. */
function findPlace(value: SheetValue, participants: SheetData["participants"]): string {
  switch (value.kind) {
    case "rating": {
      const participant = participants.find(({ id }) => id === value.participantId);
      return participant === undefined ? m.interview_ratings() : participantText(participant);
    }
    case "consensus":
      return m.interview_consensus();
    case "validation":
      return m.interview_validation();
    case "evidence":
      return m.interview_evidence();
    default:
      return "";
  }
}
