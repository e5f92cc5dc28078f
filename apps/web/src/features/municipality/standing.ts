import type { RouterOutputs } from "@pejling/api";

export type Standing = RouterOutputs["municipality"]["standings"][number];
