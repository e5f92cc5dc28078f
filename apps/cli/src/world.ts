import type { Readable } from "node:stream";

/** Everything the commands know of the machine around them. */
export type World = {
  readonly stdin: Readable;
  /** A line on stdout: what was asked for. */
  readonly print: (text: string) => void;
  /** A line on stderr: errors, warnings, remarks. */
  readonly complain: (text: string) => void;
  /** The terminal's width. */
  readonly columns: number;
  readonly currentFolder: string;
  readonly projectFolder: string;
  /** PEJLING_DATA. */
  readonly dataSetting: string | undefined;
  readonly now: () => Date;
  readonly newId: () => string;
};
