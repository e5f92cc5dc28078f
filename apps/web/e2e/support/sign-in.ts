import type { Page } from "playwright-core";

export type ExampleKey = "lead" | "consultant" | "director" | "boardMember" | "operator";

/** Goes through a door as a page of the same address would, with the cookies of the page's browser. */
export async function callDoor(
  page: Page,
  { address, door, input = {} }: { address: string; door: string; input?: object },
): Promise<unknown> {
  const headers = { origin: address, "content-type": "application/json" };
  const answer = await page.request.post(`${address}/trpc/${door}`, { headers, data: input });
  const body = (await answer.json()) as { result?: { data?: unknown }; error?: object };
  if (!answer.ok()) throw new Error(`${door} answered ${JSON.stringify(body.error)}`);
  return body.result?.data;
}

/** Signs the page's browser in as one of the example's people. */
export async function signInAs(page: Page, address: string, key: ExampleKey): Promise<void> {
  await callDoor(page, { address, door: "account.signInAsExample", input: { key } });
}

/** Where a link leads on the server under test, whatever address it was made for. */
export async function makeLink(
  page: Page,
  call: { address: string; door: string; input: object },
): Promise<string> {
  const { address } = (await callDoor(page, call)) as { address: string };
  const { pathname } = new URL(address);
  return call.address + pathname;
}
