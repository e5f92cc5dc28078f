import { onBeat } from "./on-beat";
import type { Stream } from "./stream";

export type Guard = {
  /** Asked again and again while the stream runs: may its reader go on reading? */
  readonly isStillGood: () => Promise<boolean>;
  readonly everyMs: number;
  readonly stream: Stream;
  /** Aborted when the reader leaves. */
  readonly signal: AbortSignal;
};

type Arrived<Value> =
  | { readonly kind: "value"; readonly result: IteratorResult<Value> }
  | { readonly kind: "failed"; readonly error: unknown };

/**
 * Hands a stream's values on until it ends, its reader leaves, or the reader may not read any longer. What the door said
 * beforehand is to be the last word is said then; nothing the door comes up with afterwards gets out.
 */
export async function* guardStream<Value>(
  source: AsyncIterable<Value>,
  { isStillGood, everyMs, stream, signal }: Guard,
): AsyncGenerator<Value> {
  const iterator = source[Symbol.asyncIterator]();
  let arrived: Arrived<Value> | null = null;
  let isDue = false;
  let wake: () => void = () => undefined;
  const take = () => {
    iterator.next().then(
      (result) => {
        arrived = { kind: "value", result };
        wake();
      },
      (error: unknown) => {
        arrived = { kind: "failed", error };
        wake();
      },
    );
  };
  const leave = () => wake();
  const endBeat = onBeat(everyMs, () => {
    isDue = true;
    wake();
  });
  signal.addEventListener("abort", leave);
  try {
    take();
    while (!signal.aborted) {
      if (isDue) {
        isDue = false;
        if (!(await isStillGood())) {
          for (const word of stream.lastWords()) yield word as Value;
          return;
        }
      }
      const came = arrived as Arrived<Value> | null;
      arrived = null;
      if (came?.kind === "failed") throw came.error;
      if (came?.kind === "value") {
        if (came.result.done) return;
        yield came.result.value;
        take();
        continue;
      }
      await new Promise<void>((resolve) => {
        wake = resolve;
      });
    }
  } finally {
    endBeat();
    signal.removeEventListener("abort", leave);
    stream.end();
    void iterator.return?.().catch(() => undefined);
  }
}
