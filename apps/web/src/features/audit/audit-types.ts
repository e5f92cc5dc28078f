import type { RouterOutputs } from "@pejling/api";

export type AuditPage = RouterOutputs["audit"]["list"];
export type Entry = AuditPage["entries"][number];
