import { randomUUID } from "node:crypto";
import type { LiveStep } from "@pejling/domain";
import { askDoor } from "./call-door";
import { type FollowedStream, followStream, type StreamEvent } from "./follow-stream";

export type InterviewAddress = {
  readonly kommunekode: string;
  readonly slug: string;
  readonly number: number;
};

type Staff = {
  readonly address: string;
  readonly headers: Record<string, string>;
  readonly at: InterviewAddress;
};

/** What one closed vote came to, as the facilitator is told. */
export type ToldTally = { readonly vote: number; readonly value: unknown; readonly count: number };

/** A session as its facilitator drives it, without the screen. */
export type LiveRoom = {
  readonly code: string;
  readonly take: (step: LiveStep) => Promise<void>;
  readonly end: () => Promise<void>;
  readonly listTallies: (questionId: string) => Promise<readonly ToldTally[]>;
  readonly follow: (onEvent: (event: StreamEvent) => void) => FollowedStream;
};

/** Opens the interview for participants, or goes on where it stands. */
export async function openRoom({ address, headers, at }: Staff): Promise<LiveRoom> {
  const door = (name: string) => `${address}/trpc/live.${name}`;
  const send = async (name: string, input: object) =>
    (await askDoor(door(name), { headers, input: { ...at, ...input } })).data;
  const watching = `${door("watch")}?input=${encodeURIComponent(JSON.stringify({ ...at, screen: "facilitator" }))}`;
  const follow: LiveRoom["follow"] = (onEvent) =>
    followStream(watching, { headers: { cookie: headers.cookie ?? "" }, onEvent });

  const opened = await send("open", { id: `live-${randomUUID()}` });
  const { id: sessionId } = opened as { id: string };
  const { code, version } = await hearOnce(follow);
  let seenVersion = version;
  return {
    code,
    follow,
    take: async (step) => {
      const taken = (await send("step", { sessionId, seenVersion, step })) as Taken;
      if (taken.kind !== "done") throw new Error(`${step.kind} was not taken: ${taken.kind}`);
      seenVersion = taken.version;
    },
    end: async () => {
      await send("end", { sessionId, seenVersion });
    },
    listTallies: async (questionId) => {
      const input = encodeURIComponent(JSON.stringify(at));
      const response = await fetch(`${door("history")}?input=${input}`, { headers });
      const { result } = (await response.json()) as { result: { data: History } };
      const question = result.data.questions.find((each) => each.questionId === questionId);
      // Where nobody has voted in this session, what is told is an earlier one's.
      return question === undefined || question.earlier !== null ? [] : question.tallies;
    },
  };
}

type History = {
  readonly questions: readonly {
    readonly questionId: string;
    readonly earlier: string | null;
    readonly tallies: readonly ToldTally[];
  }[];
};
type Taken = { readonly kind: string; readonly version: number };
type Told = { readonly code: string; readonly version: number };

function hearOnce(follow: LiveRoom["follow"]): Promise<Told> {
  return new Promise((resolve) => {
    const stream = follow(({ data }) => {
      resolve(JSON.parse(data));
      stream.close();
    });
  });
}
