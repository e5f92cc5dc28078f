import { procedure } from "../trpc";
import { requirePerson } from "./require-person";

export type Presence = { readonly kind: "here" } | { readonly kind: "ended" };

/** Says that somebody is here, and when the session is no longer good: the guard of every stream finds that out. */
export const watch = procedure.subscription(async function* ({ ctx }): AsyncGenerator<Presence> {
  requirePerson(ctx, "watch the session");
  const { ended, sayAtEnd } = ctx.stream;
  sayAtEnd({ kind: "ended" } satisfies Presence);
  yield { kind: "here" };
  await new Promise<void>((resolve) => {
    if (ended.aborted) resolve();
    ended.addEventListener("abort", () => resolve(), { once: true });
  });
});
