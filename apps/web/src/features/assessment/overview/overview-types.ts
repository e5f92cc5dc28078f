import type { RouterOutputs } from "@pejling/api";

export type Overview = RouterOutputs["assessment"]["overview"];
