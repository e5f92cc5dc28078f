import { findDoor } from "@pejling/contract";

export type RecordedCall = {
  readonly path: string;
  readonly type: "query" | "mutation" | "subscription";
  readonly outcome: string;
};

/** Every write, every reading that is marked in the table, and every refusal for lack of access. */
export function isRecorded({ path, type, outcome }: RecordedCall): boolean {
  if (findDoor(path)?.untraced === true) return false;
  // The municipality's own trail is gone by then; the receipt stands in the installation's.
  if (path === "municipality.remove" && outcome === "done") return false;
  if (type === "mutation" || findDoor(path)?.audited === true) return true;
  return outcome === "NOT_ALLOWED" || outcome === "MUNICIPALITY_NOT_FOUND";
}
