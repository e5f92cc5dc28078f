import type { Unit } from "@pejling/domain";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { notify } from "../../../components/notices";
import { readAppError, textForError } from "../../../lib/error-texts";
import { useTRPC, useTRPCClient } from "../../../lib/trpc";
import { m } from "../../../paraglide/messages";
import { moveUnit } from "./move-unit";

type ActionsInput = {
  readonly kommunekode: string;
  readonly units: readonly Unit[];
  readonly onClose: (unit: Unit) => void;
};

/** Moving and deleting, each with its way back. */
export function useUnitActions({ kommunekode, units, onClose }: ActionsInput) {
  const client = useTRPCClient();
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const refresh = () => queryClient.invalidateQueries(trpc.municipality.get.pathFilter());

  const restore = useMutation({
    mutationFn: ({ version: _, ...unit }: Unit) =>
      client.unit.save.mutate({ kommunekode, ...unit, seenVersion: 0 }),
    onSuccess: (_, { name }) => notify(m.municipality_unit_restored({ name }), "success"),
    onSettled: refresh,
  });
  const remove = useMutation({
    mutationFn: ({ id }: Unit) => client.unit.remove.mutate({ kommunekode, id }),
    meta: { ownError: true },
    onSuccess: (_, unit) =>
      notify(m.municipality_unit_removed({ name: unit.name }), "success", {
        label: m.municipality_undo(),
        run: () => restore.mutate(unit),
      }),
    onError: (error, unit) => {
      if (readAppError(error).code !== "UNIT_IN_USE") return notify(textForError(error), "error");
      const close = { label: m.municipality_unit_close(), run: () => onClose(unit) };
      notify(m.municipality_unit_in_use({ name: unit.name }), "error", close);
    },
    onSettled: refresh,
  });
  const move = useMutation({
    mutationFn: async ({ unit, by }: { unit: Unit; by: -1 | 1 }) => {
      for (const change of moveUnit(units, unit.id, by)) {
        const { version: seenVersion, ...columns } = change.unit;
        const { position } = change;
        await client.unit.save.mutate({ kommunekode, ...columns, position, seenVersion });
      }
    },
    onSettled: refresh,
  });
  return {
    isBusy: move.isPending || remove.isPending,
    move: (unit: Unit, by: -1 | 1) => move.mutate({ unit, by }),
    remove: (unit: Unit) => remove.mutate(unit),
  };
}
