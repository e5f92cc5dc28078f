import type { DoorName } from "@pejling/contract/who-may";
import { may } from "./decide-may";
import { useMe } from "./use-me";

/** Whether the person may go through a door, in this municipality where it belongs to one: what may not be done is not offered. */
export function useMay(door: DoorName, kommunekode?: string): boolean {
  return may(useMe(), door, { kommunekode: kommunekode ?? null, slug: null });
}
