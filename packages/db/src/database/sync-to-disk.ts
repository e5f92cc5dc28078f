import { closeSync, fsyncSync, openSync } from "node:fs";

/** Waits until a file, or a folder's list of names, is on the disk itself and survives a power cut. */
export function syncToDisk(path: string): void {
  const descriptor = openSync(path, "r");
  try {
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}
