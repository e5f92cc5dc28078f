import type { LiveValue, Role, VoteNumber } from "@pejling/domain";
import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { notify } from "../../../components/notices";
import { readAppError, textForError } from "../../../lib/error-texts";
import { useTRPC } from "../../../lib/trpc";
import { m } from "../../../paraglide/messages";
import type { InterviewAddress } from "../use-live";
import { makeSeatKey, nameVote, type PersonHere, readPeople, storePeople } from "./keep-people";

type Ballot = {
  readonly questionId: string;
  readonly vote: VoteNumber;
  readonly value: LiveValue;
};

/** The people who vote on this device. Their secrets lie in this window, and are gone with it. */
export function usePeople(address: InterviewAddress, sessionId: string) {
  const trpc = useTRPC();
  const [people, setPeople] = useState(() => readPeople(sessionId, sessionStorage));
  const keep = (next: readonly PersonHere[]) => {
    setPeople(next);
    storePeople(sessionId, next, sessionStorage);
  };
  const without = (key: string) => people.filter((person) => person.key !== key);
  const about = { ...address, sessionId };

  const seating = useMutation(
    trpc.live.seatHere.mutationOptions({
      onSuccess: (_, { key, role }) => keep([...without(key), { key, role, votedIn: null }]),
    }),
  );
  const voting = useMutation({
    ...trpc.live.voteHere.mutationOptions({
      onSuccess: (_, { key, questionId, vote }) =>
        keep(
          people.map((person) =>
            person.key === key ? { ...person, votedIn: nameVote(questionId, vote) } : person,
          ),
        ),
      onError: (error, { key }) => {
        if (readAppError(error).code !== "SEAT_REQUIRED") return;
        keep(without(key));
        notify(m.live_seat_gone(), "error");
      },
    }),
    meta: { ownError: true },
  });
  return {
    people,
    isAdding: seating.isPending,
    add: (role: Role) => seating.mutate({ ...about, key: makeSeatKey(), role }),
    vote: (person: PersonHere, ballot: Ballot) =>
      voting.mutate({ ...about, key: person.key, ...ballot }),
    /** What became of the ballot that was cast last: nothing of what it said. */
    casting: voting.isPending
      ? ("sending" as const)
      : voting.isSuccess
        ? ("received" as const)
        : ("none" as const),
    problem: voting.error === null ? null : textForError(voting.error),
    forget: voting.reset,
  };
}

export type People = ReturnType<typeof usePeople>;
