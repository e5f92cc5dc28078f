import type { Claims, SignInRefusal } from "@pejling/domain";

/** Who somebody is, as a source of identities says it once it has been believed. */
export type Identity = {
  /** The kind of source: `oidc`; another protocol brings another. */
  readonly providerId: string;
  /** The person's lasting name at the source; unlike an address it is never given to somebody else. */
  readonly accountId: string;
  /** In small letters; null when the source does not tell it. */
  readonly email: string | null;
  /** Whether the source vouches that the address is the person's. */
  readonly emailVerified: boolean;
  readonly name: string | null;
  readonly claims: Claims;
};

/** What must be remembered, by the browser that asked, until it is back from the source. */
export type Pending = {
  readonly state: string;
  readonly nonce: string;
  readonly verifier: string;
};

/** Where identities come from. Everything behind it (users, memberships, sessions, the trail) knows no protocol. */
export type IdentitySource = {
  readonly start: () => Promise<{ readonly address: string; readonly pending: Pending }>;
  /** Throws SignInRefused for whatever cannot be believed. */
  readonly finish: (back: URL, pending: Pending) => Promise<Identity>;
};

/** An expected end of a sign-in. The cause is for the log; the person is told the code's sentence alone. */
export class SignInRefused extends Error {
  override readonly name = "SignInRefused";
  /** Whose account it was, where that is known. */
  readonly userId: string | null;

  constructor(
    readonly code: SignInRefusal,
    { userId = null, ...options }: ErrorOptions & { readonly userId?: string | null } = {},
  ) {
    super(`Cannot sign in: ${code}`, options);
    this.userId = userId;
  }
}
