/** What a door that streams knows of its own end. */
export type Stream = {
  /** Aborted when the stream is over, whoever ended it: the door stops what it is doing. */
  readonly ended: AbortSignal;
  /** What the reader is told when the stream is ended because the reader may not read any longer. */
  readonly sayAtEnd: (word: unknown) => void;
  readonly lastWords: () => readonly unknown[];
  readonly end: () => void;
};

export function openStream(): Stream {
  const controller = new AbortController();
  const words: unknown[] = [];
  return {
    ended: controller.signal,
    sayAtEnd: (word) => void words.push(word),
    lastWords: () => words,
    end: () => controller.abort(),
  };
}
