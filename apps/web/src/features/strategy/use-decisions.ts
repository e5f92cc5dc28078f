import { currentValue, type ItemContent, type ItemState, type StrategyItem } from "@pejling/domain";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useRef, useState } from "react";
import { notify } from "../../components/notices";
import type { SaveStatus } from "../../components/save-state";
import { textForError } from "../../lib/error-texts";
import { useTRPC } from "../../lib/trpc";
import { m } from "../../paraglide/messages";
import { countText } from "./count-text";
import { toItemText } from "./item-text";
import type { ReadStrategy, Strategy } from "./strategy-types";
import { STATE_TEXTS } from "./words";

export type Decision = {
  readonly item: StrategyItem;
  readonly state: ItemState;
  readonly corrected: ItemContent | null;
};
export type DecisionAnswer =
  | { readonly kind: "saved" }
  | { readonly kind: "conflict"; readonly current: StrategyItem }
  | { readonly kind: "failed"; readonly reason: string };
type Before = {
  readonly id: string;
  readonly state: ItemState;
  readonly corrected: ItemContent | null;
};

type Versioned = { readonly id: string; readonly version: number };
/** One decision, or a branch confirmed at once. */
type Undoable = Before | { readonly confirmed: readonly Versioned[] };

/** Confirms, rejects, corrects and undoes. What is decided shows at once and is put back if it cannot be saved. */
export function useDecisions({ slug }: ReadStrategy, nameTheme: (id: string) => string) {
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const key = trpc.strategy.get.queryKey({ slug });
  // One at a time: a decision and its undoing must arrive in their order.
  const scope = { id: `strategy-${slug}` };
  const quiet = { meta: { ownError: true }, scope, retry: false };
  const decideMutation = useMutation(trpc.strategy.decide.mutationOptions(quiet));
  const reopenMutation = useMutation(trpc.strategy.reopen.mutationOptions(quiet));
  const confirmMutation = useMutation(trpc.strategy.confirmAll.mutationOptions(quiet));
  const [status, setStatus] = useState<SaveStatus>({ kind: "idle" });
  const undoStack = useRef<Undoable[]>([]);

  const change = (update: (items: StrategyItem[]) => StrategyItem[]) =>
    queryClient.setQueryData<Strategy>(key, (old) =>
      old?.origin === "read" ? { ...old, items: update([...old.items]) } : old,
    );
  const put = (item: StrategyItem) =>
    change((items) => items.map((each) => (each.id === item.id ? item : each)));
  const latest = (id: string): StrategyItem | undefined => {
    const data = queryClient.getQueryData<Strategy>(key);
    return data?.items.find((item) => item.id === id);
  };
  const refreshOthers = () => {
    queryClient.invalidateQueries({ queryKey: trpc.strategy.list.queryKey() });
    queryClient.invalidateQueries({ queryKey: trpc.strategy.compare.queryKey() });
  };

  async function save({ item, state, corrected }: Decision): Promise<DecisionAnswer> {
    const now = latest(item.id) ?? item;
    const next = { ...now, state, corrected: corrected?.value ?? null, version: now.version + 1 };
    put(next as StrategyItem);
    setStatus({ kind: "saving" });
    const input = { slug, itemId: item.id, state, corrected, seenVersion: now.version };
    try {
      const answer = await decideMutation.mutateAsync(input);
      if (answer.kind === "saved") {
        setStatus({ kind: "saved", at: new Date() });
        refreshOthers();
        if (item.kind === "municipality") queryClient.invalidateQueries({ queryKey: key });
        return { kind: "saved" };
      }
      if (answer.kind === "conflict") {
        put(answer.current);
        setStatus({ kind: "conflict" });
        return { kind: "conflict", current: answer.current };
      }
      await queryClient.invalidateQueries({ queryKey: key });
      setStatus({ kind: "failed" });
      return { kind: "failed", reason: m.errors_entry_not_found() };
    } catch (error) {
      put(now);
      setStatus({ kind: "failed" });
      return { kind: "failed", reason: textForError(error) };
    }
  }

  /** Saves what can be undone from the moment it is chosen: undo comes after it in the same queue. */
  async function saveUndoably(decision: Decision): Promise<DecisionAnswer> {
    const before = toBefore(latest(decision.item.id) ?? decision.item);
    undoStack.current.push(before);
    const answer = await save(decision);
    if (answer.kind !== "saved") {
      undoStack.current = undoStack.current.filter((each) => each !== before);
    }
    return answer;
  }

  async function decide(decision: Decision): Promise<void> {
    const answer = await saveUndoably(decision);
    if (answer.kind === "saved") return;
    const again = () => decide(decision);
    if (answer.kind === "failed") {
      const reason = m.strategy_not_saved({ reason: answer.reason });
      notify(reason, "error", { label: m.strategy_try_again(), run: again });
      return;
    }
    const { text } = toItemText(answer.current, nameTheme);
    const state = STATE_TEXTS[answer.current.state]();
    const words = m.strategy_conflict({ state, text });
    notify(words, "error", { label: m.strategy_conflict_keep(), run: again });
  }

  function correct(item: StrategyItem, corrected: ItemContent): Promise<DecisionAnswer> {
    return saveUndoably({ item, state: "corrected", corrected });
  }

  async function undo(): Promise<void> {
    const before = undoStack.current.pop();
    if (before === undefined) return;
    if ("confirmed" in before) return reopen(before.confirmed);
    const item = latest(before.id);
    if (item === undefined) return;
    const { state, corrected } = before;
    const answer = await save({ item, state, corrected });
    if (answer.kind === "failed") notify(m.strategy_not_saved({ reason: answer.reason }), "error");
  }

  /** Writes many at once and shows what the server says was written. */
  async function writeMany(state: ItemState, write: () => Promise<readonly Versioned[]>) {
    setStatus({ kind: "saving" });
    try {
      const written = await write();
      const versions = new Map(written.map(({ id, version }) => [id, version]));
      change((items) =>
        items.map((item) => {
          const version = versions.get(item.id);
          return version === undefined ? item : { ...item, state, version };
        }),
      );
      setStatus({ kind: "saved", at: new Date() });
      refreshOthers();
      return written;
    } catch (error) {
      setStatus({ kind: "failed" });
      const reason = m.strategy_not_saved({ reason: textForError(error) });
      const again = { label: m.strategy_try_again(), run: () => void writeMany(state, write) };
      notify(reason, "error", again);
      return [];
    }
  }

  async function reopen(confirmed: readonly Versioned[]): Promise<void> {
    const items = confirmed.map(({ id, version }) => ({ id, version }));
    await writeMany("suggested", () => reopenMutation.mutateAsync({ slug, items }));
  }

  async function confirmBranch(parentId: string | null): Promise<void> {
    await writeMany("confirmed", async () => {
      const confirmed = await confirmMutation.mutateAsync({ slug, parentId });
      if (confirmed.length > 0) undoStack.current.push({ confirmed });
      const undoIt = { label: m.strategy_undo(), run: undo };
      notify(m.strategy_confirmed_many({ count: countText(confirmed.length) }), "success", undoIt);
      return confirmed;
    });
  }

  return { decide, correct, undo, confirmBranch, status };
}

export type Decisions = ReturnType<typeof useDecisions>;

function toBefore(item: StrategyItem): Before {
  const { id, state, kind, corrected } = item;
  const own = corrected === null ? null : ({ kind, value: currentValue(item) } as ItemContent);
  return { id, state, corrected: own };
}
