import type { IdentityMapping } from "./mapping";

export type OidcSettings = {
  /** The provider's own name of itself, as it stands in its tokens. */
  readonly issuer: URL;
  readonly clientId: string;
  /** Null: a public client, which PKCE alone protects. */
  readonly clientSecret: string | null;
  /** What stands on the button. */
  readonly name: string;
  readonly mapping: IdentityMapping;
};

const LOOPBACK = new Set(["localhost", "127.0.0.1", "[::1]"]);

/** Without https anybody on the way could be the provider; on the machine itself there is no way. */
export function isSafeIssuer({ protocol, hostname }: URL): boolean {
  return protocol === "https:" || (protocol === "http:" && LOOPBACK.has(hostname));
}
