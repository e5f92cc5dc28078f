import {
  MINUTES_APPROVERS,
  MINUTES_STATUSES,
  type MinutesApprover,
  type MinutesBody,
  type MinutesStatus,
} from "@pejling/domain";
import { parseCode } from "../database/parse-code";

/** One wording of an interview's minutes. */
export type Wording = {
  readonly number: number;
  readonly status: MinutesStatus;
  readonly body: MinutesBody;
  readonly createdAt: Date;
  readonly approvedAt: Date | null;
  readonly approvedBy: MinutesApprover | null;
};

export const WORDING_COLUMNS = {
  number: true,
  status: true,
  body: true,
  createdAt: true,
  approvedAt: true,
  approvedBy: true,
} as const;

type Columns = Omit<Wording, "status" | "body" | "approvedBy"> & {
  readonly status: string;
  readonly body: unknown;
  readonly approvedBy: string | null;
};

export function toWording({
  number,
  status,
  body,
  createdAt,
  approvedAt,
  approvedBy,
}: Columns): Wording {
  return {
    ...{ number, createdAt, approvedAt },
    status: parseCode(MINUTES_STATUSES, status, "minutes status"),
    // Written by `saveMinutes` and by nothing else, and kept as it was.
    body: body as MinutesBody,
    approvedBy:
      approvedBy === null ? null : parseCode(MINUTES_APPROVERS, approvedBy, "minutes approver"),
  };
}
