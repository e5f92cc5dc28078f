import { dehydrate, type QueryClient, useQueryClient } from "@tanstack/react-query";
import { useEffect } from "react";
import { deviceState, openDevice, reportFailedWrite, reportKept } from "./device";
import { isKeptDoor } from "./is-kept-door";
import { keepInterview } from "./kept-interview";
import { registerWorker } from "./register-worker";

type Interview = {
  readonly owner: string;
  readonly kommunekode: string;
  readonly slug: string;
  readonly number: number;
  readonly title: string;
};

const PAUSE_MS = 500;

/** While the page is open, what it reads is kept on the device, so that it opens again without a network. */
export function useKeepInterview(interview: Interview): void {
  const client = useQueryClient();
  const { owner, kommunekode, slug, number, title } = interview;
  useEffect(() => {
    const kept = { owner, kommunekode, slug, number, title };
    let timer: ReturnType<typeof setTimeout> | undefined;
    const keepSoon = () => {
      clearTimeout(timer);
      timer = setTimeout(() => void keep(client, kept), PAUSE_MS);
    };
    keepSoon();
    void registerWorker();
    const leave = client.getQueryCache().subscribe(({ type, query }) => {
      if (type === "updated" && isKeptDoor(query.queryKey, kept)) keepSoon();
    });
    return () => {
      clearTimeout(timer);
      leave();
    };
  }, [client, owner, kommunekode, slug, number, title]);
}

async function keep(client: QueryClient, interview: Interview): Promise<void> {
  const db = await openDevice();
  const { owner, title, kommunekode, slug, number } = interview;
  if (db === null || deviceState().sealedFor === owner) return;
  const queries = dehydrate(client, {
    shouldDehydrateQuery: ({ queryKey, state }) =>
      state.data !== undefined && isKeptDoor(queryKey, interview),
    shouldDehydrateMutation: () => false,
  });
  const sheet = `${kommunekode}/${slug}/${number}`;
  const path = `/kommuner/${kommunekode}/maalinger/${slug}/interview/${number}`;
  // Answers are plain JSON on the wire; errors and promises beside them are not, and are not kept.
  const plain: unknown = JSON.parse(JSON.stringify(queries));
  try {
    const keptAt = new Date().toISOString();
    await keepInterview(db, { owner, sheet, path, title, keptAt, queries: plain });
    reportKept(sheet);
  } catch (error) {
    reportFailedWrite(error);
  }
}
