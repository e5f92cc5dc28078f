import type { Role } from "@pejling/domain";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { notify } from "../../../components/notices";
import { newId } from "../../../lib/new-id";
import { useTRPC } from "../../../lib/trpc";
import { m } from "../../../paraglide/messages";
import type { SheetAddress } from "../sheet/send-field";
import type { SheetData } from "../sheet/sheet-fields";

export type Participant = SheetData["participants"][number];
export type NewParticipants = {
  readonly count: number;
  readonly role: Role;
  readonly unitId: string;
};

/** Adding, changing and removing those who take part. Numbers are given by the server, one after another. */
export function useParticipants({ kommunekode, slug }: SheetAddress, interviewId: string) {
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const address = { kommunekode, slug };
  const refresh = () => queryClient.invalidateQueries(trpc.interview.pathFilter());
  const save = useMutation(trpc.participant.save.mutationOptions());
  const removal = useMutation(trpc.participant.remove.mutationOptions({ onSettled: refresh }));

  async function saveOne(
    participant: Omit<Participant, "number" | "version">,
    seenVersion: number,
  ) {
    const { id, unitId, role, name } = participant;
    const input = { ...address, id, interviewId, unitId, role, name, seenVersion };
    const { kind } = await save.mutateAsync(input);
    if (kind !== "saved") notify(m.interview_changed_meanwhile(), "error");
    return kind === "saved";
  }

  return {
    isBusy: save.isPending || removal.isPending,
    add: async ({ count, role, unitId }: NewParticipants) => {
      try {
        for (let left = count; left > 0; left -= 1) {
          await saveOne({ id: newId(), interviewId, unitId, role, name: "" }, 0);
        }
      } finally {
        await refresh();
      }
    },
    change: async (participant: Participant) => {
      try {
        return await saveOne(participant, participant.version);
      } finally {
        await refresh();
      }
    },
    remove: (id: string) => removal.mutate({ ...address, id }),
    removeNames: async (participants: readonly Participant[]) => {
      try {
        for (const participant of participants) {
          await saveOne({ ...participant, name: "" }, participant.version);
        }
      } finally {
        await refresh();
      }
    },
  };
}
