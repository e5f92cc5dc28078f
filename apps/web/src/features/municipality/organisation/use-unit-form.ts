import type { Unit } from "@pejling/domain";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useRef, useState } from "react";
import { notify } from "../../../components/notices";
import { readAppError } from "../../../lib/error-texts";
import { newId } from "../../../lib/new-id";
import { useTRPC, useTRPCClient } from "../../../lib/trpc";
import { withoutFields } from "../../../lib/without-fields";
import { m } from "../../../paraglide/messages";
import { lastPosition } from "./move-unit";
import { suggestCode } from "./suggest-code";
import {
  EMPTY_DRAFT,
  readUnitDraft,
  toUnitDraft,
  type UnitDraft,
  type UnitInput,
} from "./unit-draft";
import type { UnitFormProps, UnitTask } from "./unit-task";

/** A unit being written: its fields, what is wrong with them, and what the last save came to. */
export function useUnitForm({ kommunekode, units, task, onClose }: UnitFormProps) {
  const [draft, setDraft] = useState(() => startDraft(task, units));
  const [wrong, setWrong] = useState<ReadonlySet<string>>(new Set());
  const [id] = useState(() => (task.kind === "edit" ? task.unit.id : newId()));
  const seenVersion = useRef(task.kind === "edit" ? task.unit.version : 0);
  const form = useRef<HTMLFormElement>(null);
  const client = useTRPCClient();
  const trpc = useTRPC();
  const queryClient = useQueryClient();

  const save = useMutation({
    mutationFn: (input: UnitInput) => client.unit.save.mutate(input),
    meta: { ownError: true },
    onSuccess: async (saved, { name }) => {
      await queryClient.invalidateQueries(trpc.municipality.pathFilter());
      if (saved.kind !== "saved") return;
      notify(m.municipality_unit_saved({ name }), "success");
      onClose();
    },
    onError: (error) => {
      if (readAppError(error).code === "UNIT_CODE_TAKEN") showWrong(new Set(["codeTaken"]));
    },
  });

  const showWrong = (fields: ReadonlySet<string>) => {
    setWrong(fields);
    requestAnimationFrame(() =>
      form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus(),
    );
  };
  const submit = () => {
    const parentId = draft.parentId || null;
    const stays = task.kind === "edit" && task.unit.parentId === parentId;
    const position = stays ? task.unit.position : lastPosition(units, parentId);
    const rest = { kommunekode, id, position, seenVersion: seenVersion.current };
    const read = readUnitDraft(draft, rest);
    if (!read.ok) return showWrong(read.wrong);
    setWrong(new Set());
    save.mutate(read.input);
  };
  const conflict = save.data?.kind === "conflict" ? save.data.current : null;

  return {
    draft,
    wrong,
    form,
    submit,
    conflict,
    isGone: save.data?.kind === "notFound",
    isSaving: save.isPending,
    error: save.error,
    change: (changes: Partial<UnitDraft>) => {
      setWrong((old) => withoutFields(old, changes));
      setDraft((old) => follow(old, changes, { task, units }));
    },
    keepMine: () => {
      if (conflict !== null) seenVersion.current = conflict.version;
      submit();
    },
    takeTheirs: () => {
      const theirs = units.find((unit) => unit.id === id);
      if (theirs === undefined) return;
      seenVersion.current = theirs.version;
      setDraft(toUnitDraft(theirs));
      save.reset();
    },
  };
}

function startDraft(task: UnitTask, units: readonly Unit[]): UnitDraft {
  if (task.kind === "edit") return toUnitDraft(task.unit);
  const parent = units.find(({ id }) => id === task.parentId);
  const kind =
    parent === undefined ? "department" : parent.parentId === null ? "centre" : "institution";
  return { ...EMPTY_DRAFT, kind, parentId: task.parentId ?? "" };
}

type FollowContext = { readonly task: UnitTask; readonly units: readonly Unit[] };

/** While a new unit's short name and code are untouched, they follow its name. */
function follow(
  old: UnitDraft,
  changes: Partial<UnitDraft>,
  { task, units }: FollowContext,
): UnitDraft {
  const next = { ...old, ...changes };
  if (task.kind === "edit" || changes.name === undefined) return next;
  const taken = new Set(units.map(({ code }) => code));
  const followsCode = old.code === suggestCode(old.name, taken);
  const followsShort = old.shortName === old.name.slice(0, 40);
  return {
    ...next,
    ...(followsCode && { code: suggestCode(changes.name, taken) }),
    ...(followsShort && { shortName: changes.name.slice(0, 40) }),
  };
}
