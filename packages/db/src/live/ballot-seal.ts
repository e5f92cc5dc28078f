import type { LiveValue } from "@pejling/domain";

/** How an answer is written so that the file alone does not tell it. `key` is the ballot's own. */
export type BallotSeal = {
  readonly close: (value: LiveValue, key: string) => string;
  /** Null: it was closed with another secret, and nobody can read it. */
  readonly open: (closed: string, key: string) => LiveValue | null;
};
