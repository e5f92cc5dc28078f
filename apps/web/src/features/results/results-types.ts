import type { RouterOutputs } from "@pejling/api";

export type Result = RouterOutputs["result"]["get"];
export type Confidence = RouterOutputs["result"]["confidence"];
export type Explanation = RouterOutputs["result"]["explain"];
export type Voices = RouterOutputs["result"]["voices"];
export type Outline = RouterOutputs["model"]["outline"];
export type ResultCell = Result["cells"][number];
export type ResultTheme = Result["themes"][number];
export type ResultUnit = Result["units"][number];
export type ResultQuestion = Result["questions"][number];
export type Band = { readonly low: number; readonly high: number };
/** The municipality and round an address names. */
export type RoundAddress = { readonly kommunekode: string; readonly slug: string };
/** What a panel speaks of: a cell, a theme (no unit), a unit's themes, or the municipality (neither). */
export type Subject = { readonly unit: string | null; readonly theme: string | null };
