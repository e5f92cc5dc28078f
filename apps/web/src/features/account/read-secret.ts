/** The key in an `otpauth://` address, in groups of four for who types it in by hand. */
export function readSecret(uri: string): string {
  const secret = new URL(uri).searchParams.get("secret") ?? "";
  return (secret.match(/.{1,4}/g) ?? []).join(" ");
}
