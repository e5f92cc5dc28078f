import { randomBytes } from "node:crypto";

export type Phone = {
  readonly vote: (ballot: {
    readonly questionId: string;
    readonly vote: 1 | 2;
    readonly value: number | "dontKnow" | "notApplicable";
  }) => Promise<void>;
};

/** A participant's phone, as far as the server can tell: it joins with the code and votes with its cookie. */
export async function joinByPhone(
  address: string,
  { code, role }: { readonly code: string; readonly role: "director" | "leader" | "employee" },
): Promise<Phone> {
  const post = async (door: string, input: object, cookie = "") => {
    const response = await fetch(`${address}/trpc/${door}`, {
      method: "POST",
      headers: { "content-type": "application/json", origin: address, cookie },
      body: JSON.stringify(input),
    });
    if (!response.ok) throw new Error(`${door} answered ${await response.text()}`);
    return response.headers.getSetCookie().map((each) => each.split(";")[0]);
  };
  const key = randomBytes(32).toString("base64url");
  const cookie = (await post("live.join", { code, key, role })).join("; ");
  return {
    vote: async (ballot) => {
      await post("live.vote", ballot, cookie);
    },
  };
}
