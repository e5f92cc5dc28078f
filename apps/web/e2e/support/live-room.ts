import { type SignedIn, signInByDoor } from "./doors";

type Step =
  | { readonly kind: "show"; readonly questionId: string | null }
  | { readonly kind: "openVote" }
  | { readonly kind: "closeVote" };

type Stepped = { readonly kind: "done" | "conflict"; readonly version: number };

/** What a facilitator's screen is told, as far as the tests ask. */
type Told = {
  readonly sessionId: string;
  readonly version: number;
  readonly code: string;
  readonly voted: number | null;
  readonly seats: { readonly total: number; readonly connected: number };
};

export type LiveRoom = {
  readonly code: string;
  readonly look: () => Promise<Told>;
  readonly step: (step: Step) => Promise<void>;
  readonly setTimer: (seconds: number | null) => Promise<void>;
  readonly end: () => Promise<void>;
};

/** An interview of the example, opened for participants and led without a page. */
export async function openLiveRoom(address: string, number = 1): Promise<LiveRoom> {
  const consultant = await signInByDoor(address, "consultant");
  const at = { kommunekode: "0999", slug: "2026-1", number };
  await consultant.post("live.open", { ...at, id: `live-${Date.now()}-${number}` });
  const look = () => readFirst(consultant, { address, at });
  const { code, sessionId } = await look();
  const act = async (door: string, input: object): Promise<void> => {
    const { version } = await look();
    const acted = (await consultant.post(door, {
      ...{ ...at, sessionId, seenVersion: version },
      ...input,
    })) as Stepped;
    if (acted.kind === "conflict") throw new Error(`${door} met a conflict`);
  };
  return {
    code,
    look,
    step: (step) => act("live.step", { step }),
    setTimer: async (seconds) => {
      await consultant.post("live.setTimer", { ...at, sessionId, seconds });
    },
    end: () => act("live.end", {}),
  };
}

/** The first word of the facilitators' stream: where the session stands now. */
async function readFirst(
  { cookie }: SignedIn,
  { address, at }: { readonly address: string; readonly at: object },
): Promise<Told> {
  const input = encodeURIComponent(JSON.stringify({ ...at, screen: "facilitator" }));
  const over = new AbortController();
  const answer = await fetch(`${address}/trpc/live.watch?input=${input}`, {
    headers: { cookie, accept: "text/event-stream" },
    signal: over.signal,
  });
  const reader = answer.body?.pipeThrough(new TextDecoderStream()).getReader();
  let text = "";
  for (;;) {
    const { value, done } = (await reader?.read()) ?? { value: "", done: true };
    text += value ?? "";
    const [, told] = /^data: (\{"sessionId".*\})$/m.exec(text) ?? [];
    if (told !== undefined) {
      over.abort();
      return JSON.parse(told);
    }
    if (done) throw new Error(`The session cannot be followed: ${text}`);
  }
}
