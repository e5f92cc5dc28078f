import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { notify } from "../../../components/notices";
import { today } from "../../../lib/today";
import { useTRPCClient } from "../../../lib/trpc";
import { m } from "../../../paraglide/messages";
import type { RoundAddress } from "../overview/place-link";
import {
  isSameChoice,
  readChoice,
  toChoice,
  type UnitChoice,
  weighByHeadcount,
  weighEqually,
} from "./measured-units";
import type { Setup } from "./setup-types";
import { useRefresh } from "./use-refresh";

type Measured = Setup["measuredUnits"];

/** The choice of measured units as it is being made, beside the one that is kept. */
export function useMeasuredUnits(round: RoundAddress, { units, measuredUnits }: Setup) {
  const [seen, setSeen] = useState<Measured>(measuredUnits);
  const [choice, setChoice] = useState<UnitChoice>(() => toChoice(measuredUnits));
  const [wrong, setWrong] = useState<ReadonlySet<string>>(new Set());
  const client = useTRPCClient();
  const refresh = useRefresh();
  const save = useMutation({
    mutationFn: (input: { units: Measured; seen: Measured }) =>
      client.assessment.setUnits.mutate({ ...round, ...input }),
    meta: { ownError: true },
    onSuccess: async (saved, input) => {
      await refresh();
      if (saved.kind !== "saved") return;
      setSeen(input.units);
      notify(m.assessment_units_saved(), "success");
    },
  });
  const conflict = save.data?.kind === "conflict" ? save.data.current : null;
  const saveSeen = (base: Measured) => {
    const read = readChoice(choice);
    setWrong(read.ok ? new Set() : read.wrong);
    if (read.ok) save.mutate({ units: [...read.units], seen: [...base] });
  };

  return {
    choice,
    wrong,
    conflict,
    error: save.error,
    isSaving: save.isPending,
    isChanged: !isSameChoice(choice, toChoice(seen)),
    change: setChoice,
    weighEqually: () => setChoice(weighEqually(choice)),
    weighByHeadcount: () => setChoice(weighByHeadcount(choice, units)),
    chooseDepartments: () => {
      const day = today();
      const open = units.filter(
        ({ kind, validTo }) => kind === "department" && (validTo === null || validTo >= day),
      );
      setChoice(Object.fromEntries(open.map(({ id }) => [id, "1"])));
    },
    submit: () => saveSeen(seen),
    keepMine: () => saveSeen(conflict ?? seen),
    takeTheirs: () => {
      if (conflict === null) return;
      setSeen(conflict);
      setChoice(toChoice(conflict));
      save.reset();
    },
  };
}
