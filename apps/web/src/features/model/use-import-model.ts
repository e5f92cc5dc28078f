import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { readAppError } from "../../lib/error-texts";
import { useTRPC, useTRPCClient } from "../../lib/trpc";
import { checkModelFile, nextVersion, readJson } from "./read-model-file";
import { translateProblem } from "./translate-problem";

export type ImportOutcome =
  | { readonly kind: "tooLarge" }
  | { readonly kind: "notJson"; readonly line: number | null }
  | { readonly kind: "problems"; readonly problems: readonly string[] }
  | {
      readonly kind: "versionChanged";
      readonly id: string;
      readonly version: string;
      readonly next: string;
    }
  | {
      readonly kind: "imported";
      readonly id: string;
      readonly version: string;
      readonly isNew: boolean;
    };

const LARGEST_BYTES = 30_000_000;

/** A model file on its way in: read, checked here for all its problems at once, and only then sent. */
export function useImportModel() {
  const [file, setFile] = useState<File | null>(null);
  const [isMissing, setIsMissing] = useState(false);
  const client = useTRPCClient();
  const trpc = useTRPC();
  const queryClient = useQueryClient();

  const send = async (chosen: File): Promise<ImportOutcome> => {
    if (chosen.size > LARGEST_BYTES) return { kind: "tooLarge" };
    const reading = readJson(await chosen.text());
    if (reading.kind === "notJson") return reading;
    const checked = await checkModelFile(reading.file);
    if (!checked.ok) {
      return { kind: "problems", problems: [...new Set(checked.problems.map(translateProblem))] };
    }
    const { id, version } = checked.model;
    try {
      const body = JSON.parse(JSON.stringify(checked.model));
      return { kind: "imported", ...(await client.model.import.mutate({ file: body })) };
    } catch (error) {
      if (readAppError(error).code !== "MODEL_VERSION_CHANGED") throw error;
      return { kind: "versionChanged", id, version, next: nextVersion(version) };
    }
  };
  const load = useMutation({
    mutationFn: send,
    meta: { ownError: true },
    onSuccess: () => queryClient.invalidateQueries(trpc.model.list.pathFilter()),
  });

  return {
    outcome: load.data ?? null,
    error: load.error,
    isBusy: load.isPending,
    isMissing: isMissing && file === null,
    choose: (chosen: File | null) => {
      setFile(chosen);
      load.reset();
    },
    submit: () => {
      setIsMissing(file === null);
      if (file !== null) load.mutate(file);
    },
  };
}
