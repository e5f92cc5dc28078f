import type { RouterOutputs } from "@pejling/api";

export type Person = RouterOutputs["person"]["list"][number];
