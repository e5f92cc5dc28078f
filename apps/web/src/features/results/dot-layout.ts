import type { ReactElement } from "react";
import type { DotRow } from "./dot-scale";

/** Turns what is drawn of a row into a link, or leaves it. */
export type DotLink = (row: DotRow, drawn: ReactElement) => ReactElement;

export type DotLayout = {
  readonly width: number;
  readonly left: number;
  readonly right: number;
  /** How far below the row's top its track begins: room for a label above it. */
  readonly labelTop: number;
  readonly isNarrow: boolean;
};

export const WIDE: DotLayout = { width: 640, left: 152, right: 574, labelTop: 0, isNarrow: false };
export const SLIM: DotLayout = { width: 340, left: 10, right: 330, labelTop: 24, isNarrow: true };
