import { readAppError } from "../../lib/error-texts";

/** A link that opens nothing; one that was not copied completely is one too. */
export function isDeadLink(error: unknown): boolean {
  const { code, status } = readAppError(error);
  return code === "LINK_NOT_VALID" || status === 400;
}
