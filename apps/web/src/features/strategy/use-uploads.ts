import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useRef, useState } from "react";
import { readAppError, textForError } from "../../lib/error-texts";
import { useTRPC } from "../../lib/trpc";
import { findFileProblem, unreadableText } from "./file-problem";
import { toBase64 } from "./to-base64";

export type PaperToRead = { readonly name: string; readonly blob: Blob; readonly address: string };
export type UploadState =
  | { readonly kind: "waiting" }
  | { readonly kind: "reading" }
  | {
      readonly kind: "done";
      readonly slug: string;
      readonly title: string;
      readonly count: number;
      readonly warnings: readonly string[];
    }
  | { readonly kind: "known"; readonly slug: string; readonly title: string }
  | { readonly kind: "refused"; readonly text: string; readonly mayTryAgain: boolean };
export type Upload = {
  readonly id: string;
  readonly paper: PaperToRead;
  readonly state: UploadState;
};

/** Several papers, read one after the other; each tells for itself how it went, and one refusal stops no other. */
export function useUploads() {
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const { mutateAsync } = useMutation(
    trpc.strategy.read.mutationOptions({ meta: { ownError: true }, retry: false }),
  );
  const [uploads, setUploads] = useState<readonly Upload[]>([]);
  const queue = useRef<Promise<void>>(Promise.resolve());

  const setState = (id: string, state: UploadState) =>
    setUploads((all) => all.map((upload) => (upload.id === id ? { ...upload, state } : upload)));

  async function readOne(id: string, { name, blob, address }: PaperToRead): Promise<void> {
    setState(id, { kind: "reading" });
    try {
      const contentBase64 = await toBase64(blob);
      const readAt = address === "" ? null : new Date().toISOString().slice(0, 10);
      const answer = await mutateAsync({ id, fileName: name, contentBase64, address, readAt });
      const { slug, title, warnings, counts } = answer;
      setState(id, { kind: "done", slug, title, warnings, count: counts.total });
      await queryClient.invalidateQueries({ queryKey: trpc.strategy.pathKey() });
    } catch (error) {
      setState(id, toRefusal(error));
    }
  }

  function enqueue(id: string, paper: PaperToRead): void {
    queue.current = queue.current.then(() => readOne(id, paper));
  }

  function add(papers: readonly PaperToRead[]): void {
    const added = papers.map((paper): Upload => {
      const text = findFileProblem(paper.blob);
      const refused = { kind: "refused", text: text ?? "", mayTryAgain: false } as const;
      return {
        id: crypto.randomUUID(),
        paper,
        state: text === null ? { kind: "waiting" } : refused,
      };
    });
    setUploads((all) => [...added, ...all]);
    for (const { id, paper, state } of added) if (state.kind === "waiting") enqueue(id, paper);
  }

  function tryAgain({ id, paper }: Upload): void {
    setState(id, { kind: "waiting" });
    enqueue(id, paper);
  }

  const isRunning = ({ state }: Upload) => state.kind === "waiting" || state.kind === "reading";
  const clear = () => setUploads((all) => all.filter(isRunning));
  return { uploads, add, tryAgain, clear };
}

function toRefusal(error: unknown): UploadState {
  const { code, facts } = readAppError(error);
  if (code === "DOCUMENT_ALREADY_READ" && facts.slug !== undefined) {
    return { kind: "known", slug: facts.slug, title: facts.title ?? facts.slug };
  }
  if (code === "DOCUMENT_UNREADABLE") {
    return { kind: "refused", text: unreadableText(facts), mayTryAgain: false };
  }
  return { kind: "refused", text: textForError(error), mayTryAgain: true };
}
