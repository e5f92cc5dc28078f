import type { Claims } from "@pejling/domain";
import { z } from "zod";
import type { Identity } from "./identity";

const LONGEST_EMAIL = 200;
const LONGEST_NAME = 120;
const CONTROL = /\p{Cc}|\p{Cf}|\p{Cs}/gu;

const email = z.string().trim().toLowerCase().pipe(z.email().max(LONGEST_EMAIL));

type Told = {
  readonly issuer: string;
  readonly subject: string;
  /** From the signed token. */
  readonly idToken: Claims;
  /** What the provider tells beside the token; empty when it was not asked. */
  readonly userInfo: Claims;
};

/** What the provider told, as the rest of the house knows a person. */
export function toIdentity(
  { issuer, subject, idToken, userInfo }: Told,
  { trustedEmailDomains }: { readonly trustedEmailDomains: readonly string[] },
): Identity {
  const claims = { ...userInfo, ...idToken };
  // The address and what is said of it must come from the same place.
  const about = idToken.email === undefined ? userInfo : idToken;
  const address = email.safeParse(about.email).data ?? null;
  const domain = address?.slice(address.lastIndexOf("@") + 1) ?? "";
  return {
    providerId: "oidc",
    accountId: `${issuer}|${subject}`,
    email: address,
    emailVerified:
      address !== null && (about.email_verified === true || trustedEmailDomains.includes(domain)),
    name: toName(claims),
    claims,
  };
}

function toName(claims: Claims): string | null {
  const parts = [claims.given_name, claims.family_name].filter((part) => typeof part === "string");
  const name = typeof claims.name === "string" ? claims.name : parts.join(" ");
  return name.replace(/\s+/g, " ").trim().slice(0, LONGEST_NAME).replace(CONTROL, "") || null;
}
