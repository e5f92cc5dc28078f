import type { ModelLevel, ModelTheme } from "@pejling/domain";
import type { ReactNode } from "react";
import type { InterviewAddress } from "./use-live";

/** What is known of the interview that is held: its guide and its plan. */
export type LiveInterview = {
  readonly address: InterviewAddress;
  readonly title: string;
  readonly startedAt: string | null;
  readonly durationMinutes: number;
  /** The assessment takes answers; else there is only what was voted to look at. */
  readonly canOpen: boolean;
  readonly levels: readonly ModelLevel[];
  readonly themes: readonly ModelTheme[];
};

/** What the interview's sheet keeps of a question; it has its own ways of saving, and brings them along. */
export type SheetParts = {
  /** Where what was written is: saved, on its way, waiting for the network. */
  readonly queue: (questionId: string) => ReactNode;
  readonly consensus: (questionId: string) => ReactNode;
  readonly notes: (questionId: string) => ReactNode;
  /** Notes, quotes, challenges and evidence. */
  readonly entries: (questionId: string) => ReactNode;
};
