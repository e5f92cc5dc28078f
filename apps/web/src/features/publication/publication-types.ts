import type { RouterOutputs } from "@pejling/api";

export type Publication = RouterOutputs["publication"]["list"][number];
export type RoundAddress = { readonly kommunekode: string; readonly slug: string };
