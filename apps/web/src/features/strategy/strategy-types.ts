import type { RouterOutputs } from "@pejling/api";

export type Listing = RouterOutputs["strategy"]["list"][number];
export type Strategy = RouterOutputs["strategy"]["get"];
export type ReadStrategy = Extract<Strategy, { readonly origin: "read" }>;
export type FactStrategy = Extract<Strategy, { readonly origin: "fact" }>;
export type Comparison = RouterOutputs["strategy"]["compare"];
export type ModelThemes = Strategy["modelThemes"];
