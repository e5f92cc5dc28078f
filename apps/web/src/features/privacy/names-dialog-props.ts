import type { KeptRound } from "./privacy-types";

export type NamesDialogProps = {
  readonly kommunekode: string;
  readonly round: KeptRound;
  readonly onClose: () => void;
};
