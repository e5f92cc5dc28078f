import type { Found } from "@pejling/contract";

/** One theme or landmark as far as headings, lists and the table of contents name it. */
export type NumberedEntry = {
  readonly number: number | null;
  readonly title: Found<string>;
  readonly aim: Found<string> | null;
  readonly group: Found<string> | null;
  /** Index of the heading its section stands under. */
  readonly headingAt: number | null;
  /** Index of the list item that names it. */
  readonly itemAt: number | null;
};
