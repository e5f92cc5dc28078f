import { randomBytes } from "node:crypto";
import type { LiveValue, VoteNumber } from "@pejling/domain";
import { askDoor, callDoor } from "./call-door";
import { type FollowedStream, followStream, type StreamEvent } from "./follow-stream";

export type Ballot = {
  readonly questionId: string;
  readonly vote: VoteNumber;
  readonly value: LiveValue;
};

/** A participant's phone, without its screen. */
export type LivePhone = {
  readonly cookie: string;
  /** Whether the vote was acknowledged; rejects when no answer came. */
  readonly vote: (ballot: Ballot) => Promise<boolean>;
  readonly follow: (onEvent: (event: StreamEvent) => void, onOpen?: () => void) => FollowedStream;
};

export async function joinAsPhone(
  address: string,
  { code, role }: { readonly code: string; readonly role: string },
): Promise<LivePhone> {
  const key = randomBytes(32).toString("base64url");
  const { cookies } = await askDoor(`${address}/trpc/live.join`, {
    headers: { origin: address },
    input: { code, key, role },
  });
  const cookie = cookies[0]?.split(";")[0] ?? "";
  const headers = { cookie, origin: address };
  return {
    cookie,
    vote: async (input) => {
      const { status } = await callDoor(`${address}/trpc/live.vote`, { headers, input });
      return status === 200;
    },
    follow: (onEvent, onOpen) =>
      followStream(`${address}/trpc/live.watchSeat?input=%7B%7D`, {
        headers: { cookie },
        onEvent,
        ...(onOpen === undefined ? {} : { onOpen }),
      }),
  };
}
