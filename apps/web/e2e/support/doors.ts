export type SignedIn = {
  readonly cookie: string;
  /** Goes through one door as a browser would, and answers what came back. */
  readonly post: (door: string, input?: unknown) => Promise<unknown>;
};

/** Somebody of the example, signed in without a page. */
export async function signInByDoor(address: string, key: string): Promise<SignedIn> {
  const headers = { "content-type": "application/json", origin: address };
  const answer = await fetch(`${address}/trpc/account.signInAsExample`, {
    method: "POST",
    headers,
    body: JSON.stringify({ key }),
  });
  const cookie = answer.headers
    .getSetCookie()
    .map((each) => each.split(";")[0])
    .join("; ");
  const post = async (door: string, input?: unknown) => {
    const response = await fetch(`${address}/trpc/${door}`, {
      method: "POST",
      headers: { ...headers, cookie },
      body: JSON.stringify(input ?? null),
    });
    const said = (await response.json()) as { result?: { data: unknown } };
    if (!response.ok) throw new Error(`${door} answered ${JSON.stringify(said)}`);
    return said.result?.data;
  };
  return { cookie, post };
}
