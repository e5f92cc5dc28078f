import type { RouterOutputs } from "@pejling/api";

export type KeptRound = RouterOutputs["privacy"]["overview"]["assessments"][number];
export type Found = RouterOutputs["privacy"]["findPerson"];
export type NamePlace = Found["places"][number];
export type Receipt = RouterOutputs["municipality"]["remove"];
