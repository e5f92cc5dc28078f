import { AuthorizationResponseError, ClientError, ResponseBodyError } from "openid-client";
import { SignInRefused } from "./identity";

const UNREACHABLE = new Set([
  "OAUTH_TIMEOUT",
  "OAUTH_RESPONSE_IS_NOT_CONFORM",
  "OAUTH_RESPONSE_IS_NOT_JSON",
]);

/** What went wrong with the provider, as one of our own sentences; its own words stay in the log's cause. */
export function toRefusal(error: unknown): SignInRefused {
  if (error instanceof SignInRefused) return error;
  return new SignInRefused(toCode(error), { cause: error });
}

function toCode(error: unknown) {
  if (error instanceof AuthorizationResponseError) {
    return error.error === "access_denied" ? "afbrudt" : "afvist";
  }
  if (error instanceof ResponseBodyError) return error.status >= 500 ? "udbyder-nede" : "afvist";
  if (error instanceof ClientError) {
    if (error.code === "OAUTH_JWT_TIMESTAMP_CHECK_FAILED") return "ur-forskel";
    return UNREACHABLE.has(error.code ?? "") ? "udbyder-nede" : "afvist";
  }
  // The runtime's fetch says "fetch failed" as a TypeError without a code; the library's own TypeErrors carry one.
  const isNetwork = error instanceof TypeError && !Object.hasOwn(error, "code");
  return isNetwork ? "udbyder-nede" : "afvist";
}
