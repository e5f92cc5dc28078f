import { join } from "node:path";
import { type AppRouter, appRouter, createCallerFactory, systemContext } from "@pejling/api";
import { openDatabase } from "@pejling/db";
import { AppError } from "@pejling/domain";
import { TRPCClientError } from "@trpc/client";
import { setUpAssessment } from "../../packages/api/src/testing/set-up-assessment";

const PRISMA_FOLDER = join(import.meta.dirname, "../../prisma");
const PEOPLE = ["a", "b"] as const;

export type Server = Awaited<ReturnType<typeof openServer>>;

/** The real save doors on a real database file. The clock is the server's own and may be set. */
export async function openServer() {
  const { db: first, file, address, caller: setUp } = await setUpAssessment({ participants: 1 });
  let db = first;
  let isUp = true;
  let underWay = 0;
  let now = new Date("2026-11-22T09:00:00.000Z");
  let made = 0;
  const newId = () => {
    made += 1;
    return `server-${made}`;
  };
  const start = () =>
    createCallerFactory(appRouter)(systemContext({ db, now: () => now, newId })) as object;
  let caller = start();

  return {
    address,
    file,
    setClock: (at: Date) => {
      now = at;
    },
    /** Takes nothing more, answers what it has begun, and starts anew. An answer lost on the way is the network's part. */
    restart: async () => {
      isUp = false;
      while (underWay > 0) await new Promise((resolve) => setImmediate(resolve));
      if (db !== first) await db.$disconnect();
      const opened = await openDatabase(file, PRISMA_FOLDER);
      if (opened.kind !== "open") throw new Error(`Cannot open: ${opened.detail}`);
      db = opened.db;
      caller = start();
      isUp = true;
    },
    stop: async () => {
      if (db !== first) await db.$disconnect();
    },
    /** An interview of its own for every run, with two who take part. */
    openInterview: async (number: number) => {
      const id = `run-${number}`;
      await setUp.interview.save({
        ...{ ...address, id, kind: "group", title: `Interview ${number}`, unitId: "u1" },
        ...{ plannedAt: "2026-05-14T10:00", durationMinutes: 120, place: "", facilitator: "" },
        ...{ noteTaker: "", form: "full", status: "planned", seenVersion: 0 },
      });
      for (const person of PEOPLE) {
        await setUp.participant.save({
          ...{ ...address, id: `${id}-${person}`, interviewId: id, unitId: "u1" },
          ...{ role: "employee", name: "", seenVersion: 0 },
        });
      }
      return id;
    },
    call: async (path: string, input: unknown): Promise<unknown> => {
      if (!isUp) throw noAnswer();
      const [room = "", door = ""] = path.split(".");
      const procedure: unknown = Reflect.get(Object(Reflect.get(caller, room)), door);
      if (typeof procedure !== "function") throw new Error(`There is no door ${path}`);
      underWay += 1;
      try {
        // What crosses the wire is text.
        return JSON.parse(JSON.stringify(await procedure(JSON.parse(JSON.stringify(input)))));
      } catch (error) {
        throw toClientError(error);
      } finally {
        underWay -= 1;
      }
    },
  };
}

export function noAnswer(): TRPCClientError<AppRouter> {
  return new TRPCClientError("Failed to fetch");
}

/** As the wire says it: what the server has decided by name, and everything else as a stumble. */
function toClientError(error: unknown): Error {
  const cause: unknown = Reflect.get(Object(error), "cause");
  const isDecided = cause instanceof AppError;
  const data = { appCode: isDecided ? cause.code : null, httpStatus: isDecided ? 409 : 500 };
  const code = -32_009;
  return TRPCClientError.from({ error: { code, message: String(error), data } } as never);
}
