import type { RouterOutputs } from "@pejling/api";

export type MemberList = RouterOutputs["member"]["list"];
export type Member = MemberList["members"][number];
export type OwnableUnit = MemberList["units"][number];
export type Invitation = RouterOutputs["invitation"]["list"][number];
