import type { RouterOutputs } from "@pejling/api";
import type { ModelQuestion, ModelTheme } from "@pejling/domain";
import { createContext, useContext } from "react";
import type { GuideTheme } from "./guide-rows";
import type { SheetAddress } from "./send-field";
import type { SheetData, SheetFields } from "./sheet-fields";
import type { OpenSheet } from "./sheet-sessions";

export type SheetModel = RouterOutputs["model"]["get"]["model"];

/** What every part of the sheet reads: whose sheet it is, which question, and the values as they stand. */
export type Sheet = {
  readonly address: SheetAddress;
  readonly data: SheetData;
  readonly model: SheetModel;
  readonly theme: ModelTheme;
  readonly question: ModelQuestion;
  readonly guide: readonly GuideTheme[];
  readonly session: OpenSheet;
  readonly fields: SheetFields;
  readonly isReadOnly: boolean;
  readonly go: (questionId: string) => void;
};

const SheetContext = createContext<Sheet | null>(null);
export const SheetProvider = SheetContext.Provider;

export function useSheet(): Sheet {
  const sheet = useContext(SheetContext);
  if (sheet === null) throw new Error("Cannot read the sheet: this is not on one");
  return sheet;
}
