import type { RouterOutputs } from "@pejling/api";

export type MinutesAddress = {
  readonly kommunekode: string;
  readonly slug: string;
  readonly number: number;
};

export type MinutesData = RouterOutputs["minutes"]["get"];
export type Wording = MinutesData["wordings"][number];
export type Correction = Wording["corrections"][number];
export type MinutesQuestion = Wording["body"]["questions"][number];
export type MinutesVote = MinutesQuestion["votes"][number];
export type MinutesChange = Wording["changes"][number];
