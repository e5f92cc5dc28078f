import type { Seated } from "./live-hall";
import { loadSaves } from "./load-saves";
import { QUESTIONS } from "./seed-assessments";

const CLIENTS = 8;
const VOTES_EACH = 4;

/** Votes as fast as they are answered, each phone again and again, by as many clients as the bare peer has. Answers votes a second. */
export async function loadVotes(
  address: string,
  hall: readonly Seated[],
  at: number,
): Promise<number> {
  const questionId = QUESTIONS[at % QUESTIONS.length] ?? "";
  for (const { room } of hall) {
    await room.take({ kind: "show", questionId });
    await room.take({ kind: "openVote" });
  }
  const cookies = hall.flatMap(({ phones }) => phones.map(({ cookie }) => cookie));
  const bodies = Array.from({ length: cookies.length * VOTES_EACH }, (_, vote) =>
    JSON.stringify({ questionId, vote: 1, value: 1 + (vote % 5) }),
  );
  const { perSecond, failed } = await loadSaves(`${address}/trpc/live.vote`, {
    bodies,
    clients: CLIENTS,
    isSaved: (answer) => answer.startsWith('{"result"'),
    headers: { origin: address },
    headersOf: (vote) => ({ cookie: cookies[vote % cookies.length] ?? "" }),
  });
  if (failed > 0) throw new Error(`${failed} votes were refused`);
  for (const { room } of hall) await room.take({ kind: "closeVote" });
  return perSecond;
}
