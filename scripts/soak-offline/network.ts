import type { AppRouter } from "@pejling/api";
import { createTRPCClient, type TRPCClient } from "@trpc/client";
import { observable } from "@trpc/server/observable";
import { noAnswer, type Server } from "./server";

/**
 * `lost`: the server acts, the answer never comes. `twice`: the request is delivered twice and the second answer comes.
 * `late`: it is given up, and delivered when everybody has forgotten it.
 */
export const WEATHERS = ["up", "down", "lost", "twice", "late"] as const;
export type Weather = (typeof WEATHERS)[number];

export type Saved = { readonly path: string; readonly input: object; readonly version: number };

type NetworkOptions = {
  readonly server: () => Server;
  /** Told of everything the server has acknowledged, whether the answer came or not. */
  readonly onSaved: (saved: Saved) => void;
};

export type Network = ReturnType<typeof createNetwork>;

export function createNetwork({ server, onSaved }: NetworkOptions) {
  let weather: Weather = "up";
  let underWay = 0;
  const late: (() => Promise<unknown>)[] = [];

  async function deliver(path: string, input: unknown): Promise<unknown> {
    const answer = await server().call(path, input);
    const version: unknown = Reflect.get(Object(answer), "version");
    const isSave = path.endsWith(".save") || path.endsWith(".remove");
    if (isSave && typeof version === "number") {
      onSaved({ path, input: Object(input), version });
    }
    return answer;
  }

  async function send(path: string, input: unknown): Promise<unknown> {
    const isSave = path.endsWith(".save") || path.endsWith(".remove");
    switch (weather) {
      case "up":
        return deliver(path, input);
      case "down":
        throw noAnswer();
      case "lost":
        await deliver(path, input);
        throw noAnswer();
      case "twice":
        if (isSave) await deliver(path, input).catch(() => undefined);
        return deliver(path, input);
      case "late":
        if (isSave) late.push(() => deliver(path, input).catch(() => undefined));
        throw noAnswer();
    }
  }

  return {
    isUp: () => weather === "up" || weather === "twice",
    isBusy: () => underWay > 0,
    change: (next: Weather) => {
      weather = next;
    },
    deliverLate: async () => {
      for (const run of late.splice(0)) await run();
    },
    /** A page that is closed hears nothing more and sends nothing more. */
    createClient: (isOpen: () => boolean): TRPCClient<AppRouter> =>
      createTRPCClient<AppRouter>({
        links: [
          () =>
            ({ op }) =>
              observable((observer) => {
                if (!isOpen()) return;
                underWay += 1;
                send(op.path, op.input)
                  .finally(() => {
                    underWay -= 1;
                  })
                  .then(
                    (data) => {
                      if (!isOpen()) return;
                      observer.next({ result: { type: "data", data } });
                      observer.complete();
                    },
                    (error) => {
                      if (isOpen()) observer.error(error);
                    },
                  );
              }),
        ],
      }),
  };
}
