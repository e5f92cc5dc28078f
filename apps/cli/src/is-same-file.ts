import { existsSync, statSync } from "node:fs";

/** Are the two names one file on the disk? */
export function isSameFile(left: string, right: string): boolean {
  if (!existsSync(left) || !existsSync(right)) return left === right;
  const [one, other] = [statSync(left), statSync(right)];
  return one.ino === other.ino && one.dev === other.dev;
}
