import { useEffect, useRef, useState } from "react";
import { newId } from "../../lib/new-id";
import { client } from "../phone-client";
import { type Failure, readFailure } from "../read-failure";
import { keepDrafts, readDrafts } from "./draft-memory";
import {
  closeDraft,
  type Drafts,
  openDraft,
  settleDraft,
  tryDraft,
  WHOLE,
  writeDraft,
} from "./drafts";

const ANSWER_WITHIN_MS = 8000;

export type Corrections = {
  readonly drafts: Drafts;
  /** What came of sending it last; absent: it has not been tried. */
  readonly sending: Readonly<Record<string, "sending" | "sent" | Failure>>;
  /** Somebody is in the middle of one. */
  readonly isWriting: boolean;
  readonly open: (about: string) => void;
  readonly close: (about: string) => void;
  readonly write: (about: string, text: string) => void;
  readonly send: (about: string) => void;
};

/**
 * The corrections being written on this phone. They are the room's, not the page's: going to a question and back loses none. That
 * one was sent is said until another wording than `number` is shown.
 */
export function useCorrections(code: string, number: number | null): Corrections {
  const [drafts, setDrafts] = useState(() => readDrafts(code));
  const [sending, setSending] = useState<Corrections["sending"]>({});
  const isOver = useRef(false);
  useEffect(() => {
    isOver.current = false;
    return () => {
      isOver.current = true;
    };
  }, []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: it is the number that makes what was said old
  useEffect(() => {
    setSending((known) =>
      Object.fromEntries(Object.entries(known).filter(([, what]) => what !== "sent")),
    );
  }, [number]);
  const change = (to: (drafts: Drafts) => Drafts) =>
    setDrafts((known) => {
      const next = to(known);
      // An answer may come when the room has been left, and everything forgotten.
      if (!isOver.current) keepDrafts(code, next);
      return next;
    });
  const say = (about: string, what: "sending" | "sent" | Failure | undefined) =>
    setSending(({ [about]: _, ...others }) =>
      what === undefined ? others : { ...others, [about]: what },
    );

  const send = async (about: string) => {
    const draft = drafts[about];
    if (draft === undefined || sending[about] === "sending") return;
    const sent = tryDraft(draft, newId());
    change((known) => ({ ...known, [about]: sent }));
    say(about, "sending");
    try {
      await sendCorrection(about, { id: sent.id, text: sent.tried });
      change((known) => settleDraft(known, about, sent, newId()));
      say(about, "sent");
    } catch (error) {
      say(about, readFailure(error));
    }
  };

  return {
    drafts,
    sending,
    isWriting: Object.values(drafts).some(({ isOpen, text }) => isOpen && text.trim() !== ""),
    open: (about) => {
      change((known) => openDraft(known, about, newId()));
      say(about, undefined);
    },
    close: (about) => change((known) => closeDraft(known, about)),
    write: (about, text) => change((known) => writeDraft(known, about, text)),
    send: (about) => void send(about),
  };
}

async function sendCorrection(
  about: string,
  correction: { readonly id: string; readonly text: string },
): Promise<void> {
  const patience = new AbortController();
  const timer = setTimeout(() => patience.abort(), ANSWER_WITHIN_MS);
  try {
    const questionId = about === WHOLE ? null : about;
    const { signal } = patience;
    await client.minutes.proposeAtSeat.mutate({ ...correction, questionId }, { signal });
  } finally {
    clearTimeout(timer);
  }
}
