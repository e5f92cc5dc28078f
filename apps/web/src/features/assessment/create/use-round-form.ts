import type { RouterOutputs } from "@pejling/api";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useRef, useState } from "react";
import { notify } from "../../../components/notices";
import { readAppError } from "../../../lib/error-texts";
import { newId } from "../../../lib/new-id";
import { today } from "../../../lib/today";
import { useTRPC, useTRPCClient } from "../../../lib/trpc";
import { withoutFields } from "../../../lib/without-fields";
import { m } from "../../../paraglide/messages";
import { type RoundDraft, type RoundInput, readRoundDraft, toModelKey } from "./round-draft";
import { suggestSlug } from "./suggest-round";

export type Rounds = RouterOutputs["assessment"]["list"];
export type Models = RouterOutputs["model"]["list"];
type FormInput = {
  readonly kommunekode: string;
  readonly rounds: Rounds;
  readonly models: Models;
};

/** A round being written: its fields, what is wrong with them, and what the last attempt came to. */
export function useRoundForm({ kommunekode, rounds, models }: FormInput) {
  const [draft, setDraft] = useState(() => startDraft(rounds, models));
  const [wrong, setWrong] = useState<ReadonlySet<string>>(new Set());
  const [id] = useState(newId);
  const form = useRef<HTMLFormElement>(null);
  const client = useTRPCClient();
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const navigate = useNavigate();

  const showWrong = (fields: ReadonlySet<string>) => {
    setWrong(fields);
    requestAnimationFrame(() =>
      form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus(),
    );
  };
  const create = useMutation({
    mutationFn: (input: RoundInput) => client.assessment.create.mutate(input),
    meta: { ownError: true },
    onSuccess: async ({ slug }) => {
      await queryClient.invalidateQueries(trpc.municipality.pathFilter());
      await queryClient.invalidateQueries(trpc.assessment.list.pathFilter());
      await navigate({
        to: "/kommuner/$kommunekode/maalinger/$slug/opsaetning",
        params: { kommunekode, slug },
      });
      notify(m.assessment_created(), "success");
    },
    onError: (error) => {
      if (readAppError(error).code === "ASSESSMENT_SLUG_TAKEN") showWrong(new Set(["slugTaken"]));
    },
  });

  return {
    draft,
    wrong,
    form,
    create,
    change: (changes: Partial<RoundDraft>) => {
      setWrong((old) => withoutFields(old, changes));
      setDraft((old) => followYear(old, { ...old, ...changes }, rounds));
    },
    submit: () => {
      const read = readRoundDraft(draft, { kommunekode, id });
      if (!read.ok) return showWrong(read.wrong);
      setWrong(new Set());
      create.mutate(read.input);
    },
  };
}

function startDraft(rounds: Rounds, models: Models): RoundDraft {
  const year = today().slice(0, 4);
  const newest = models.toSorted((a, b) => b.publishedAt.localeCompare(a.publishedAt))[0];
  return {
    name: m.assessment_default_name({ year }),
    slug: suggestSlug(year, slugsOf(rounds)),
    periodStart: today(),
    periodEnd: `${year}-12-31`,
    model: newest === undefined ? "" : toModelKey(newest),
    form: "full",
    previousId: rounds[0]?.id ?? "",
  };
}

/** While name and label are as suggested, they follow the year the period begins in. */
function followYear(old: RoundDraft, next: RoundDraft, rounds: Rounds): RoundDraft {
  const [before, after] = [old.periodStart.slice(0, 4), next.periodStart.slice(0, 4)];
  if (before === after || after === "" || next.slug !== old.slug) return next;
  const taken = slugsOf(rounds);
  const followsName = old.name === m.assessment_default_name({ year: before });
  return {
    ...next,
    ...(old.slug === suggestSlug(before, taken) && { slug: suggestSlug(after, taken) }),
    ...(followsName && { name: m.assessment_default_name({ year: after }) }),
  };
}

function slugsOf(rounds: Rounds): ReadonlySet<string> {
  return new Set(rounds.map(({ slug }) => slug));
}
