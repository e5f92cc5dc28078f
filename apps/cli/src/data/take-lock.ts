import { accessSync, constants } from "node:fs";
import { holdLock } from "@pejling/db";
import { Refused } from "../refused";
import type { DataPlace } from "./find-data";

/** The folder's lock, or `null` while a running Pejling has it. */
export function takeLock({ folder, lockFile }: DataPlace): ReturnType<typeof holdLock> {
  try {
    accessSync(folder, constants.W_OK);
  } catch {
    throw new Refused(
      `Cannot use data folder ${folder}: it cannot be written to, wanted a folder you may write in`,
    );
  }
  return holdLock(lockFile);
}
