import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { SaveAnswer, SaveRequest } from "./save-field";
import { createSaveQueue } from "./save-queue";

type Text = { readonly text: string };
type Pending = SaveRequest<Text> & { readonly answer: (answer: SaveAnswer<Text>) => Promise<void> };

function openQueue() {
  const sent: Pending[] = [];
  const queue = createSaveQueue<Text>({
    now: () => new Date("2026-11-22T08:05:00Z"),
    isComplete: ({ text }) => text !== "",
    isTelling: ({ text }) => text.length > 3,
    findFirst: ({ text }) => (text.startsWith("om ") ? text.slice(3) : null),
    send: (request) =>
      new Promise((resolve) => {
        const answer = async (value: SaveAnswer<Text>) => {
          resolve(value);
          await vi.advanceTimersByTimeAsync(0);
        };
        sent.push({ ...request, answer });
      }),
  });
  const type = (text: string, delay = 600) => queue.edit({ key: "a", value: { text }, delay });
  const field = () => queue.state().fields.get("a");
  return { queue, sent, type, field };
}

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe("createSaveQueue()", () => {
  it("waits for a pause in the typing and sends the last text once", () => {
    const { sent, type, field } = openQueue();
    type("D");
    vi.advanceTimersByTime(500);
    type("Da");
    vi.advanceTimersByTime(599);
    expect(sent).toHaveLength(0);
    vi.advanceTimersByTime(1);
    expect(sent.map(({ value, version }) => [value.text, version])).toEqual([["Da", 0]]);
    expect(field()?.phase).toBe("saving");
  });

  it("has one save under way per field; what was typed meanwhile follows with the new version", async () => {
    const { queue, sent, type, field } = openQueue();
    type("første", 0);
    type("første og andet", 0);
    expect(sent).toHaveLength(1);
    await sent[0]?.answer({ kind: "saved", version: 1 });
    expect(sent.map(({ value, version }) => [value.text, version])).toEqual([
      ["første", 0],
      ["første og andet", 1],
    ]);
    await sent[1]?.answer({ kind: "saved", version: 2 });
    expect(field()).toMatchObject({ phase: "clean", version: 2 });
    expect(queue.state().savedAt).toEqual(new Date("2026-11-22T08:05:00Z"));
  });

  it("tries again, ever more slowly, while the server is away, and keeps the newest text", async () => {
    const { sent, type, field } = openQueue();
    type("uden net", 0);
    await sent[0]?.answer({ kind: "unreachable" });
    expect(field()?.phase).toBe("retrying");
    await vi.advanceTimersByTimeAsync(1000);
    await sent[1]?.answer({ kind: "unreachable" });
    await vi.advanceTimersByTimeAsync(1999);
    expect(sent).toHaveLength(2);
    await vi.advanceTimersByTimeAsync(1);
    await sent[2]?.answer({ kind: "saved", version: 1 });
    expect(sent[2]?.value.text).toBe("uden net");
    expect(field()?.phase).toBe("clean");
  });

  it("sends at once when asked to, instead of waiting out the pause", async () => {
    const { queue, sent, type } = openQueue();
    type("uden net", 0);
    await sent[0]?.answer({ kind: "unreachable" });
    queue.retry();
    expect(sent).toHaveLength(2);
    await sent[1]?.answer({ kind: "saved", version: 1 });
    type("næste");
    queue.flush();
    expect(sent).toHaveLength(3);
  });

  it("keeps both texts in a conflict and sends nothing until the person has chosen", async () => {
    const { sent, type, field } = openQueue();
    type("min", 0);
    await sent[0]?.answer({
      kind: "conflict",
      current: { value: { text: "den anden" }, version: 7 },
    });
    expect(field()).toMatchObject({
      phase: "conflict",
      value: { text: "min" },
      theirs: { value: { text: "den anden" }, version: 7 },
    });
    type("min og den anden");
    await vi.advanceTimersByTimeAsync(20_000);
    expect(sent).toHaveLength(1);
  });

  it("saves one's own, as edited, over the other's version", async () => {
    const { queue, sent, type, field } = openQueue();
    type("min", 0);
    await sent[0]?.answer({
      kind: "conflict",
      current: { value: { text: "den anden" }, version: 7 },
    });
    type("min og den anden");
    queue.settle("a", "mine");
    expect(sent[1]).toMatchObject({ value: { text: "min og den anden" }, version: 7 });
    await sent[1]?.answer({ kind: "saved", version: 8 });
    expect(field()).toMatchObject({ phase: "clean", version: 8 });
  });

  it("takes the other's without sending anything", async () => {
    const { queue, sent, type, field } = openQueue();
    type("min", 0);
    await sent[0]?.answer({
      kind: "conflict",
      current: { value: { text: "den anden" }, version: 7 },
    });
    queue.settle("a", "theirs");
    expect(field()).toMatchObject({ phase: "clean", value: { text: "den anden" }, version: 7 });
    expect(sent).toHaveLength(1);
  });

  it("sees that a save whose answer was lost is no conflict with itself", async () => {
    const { sent, type, field } = openQueue();
    type("gemt to gange", 0);
    await sent[0]?.answer({ kind: "unreachable" });
    await vi.advanceTimersByTimeAsync(1000);
    await sent[1]?.answer({
      kind: "conflict",
      current: { value: { text: "gemt to gange" }, version: 1 },
    });
    expect(field()).toMatchObject({ phase: "clean", version: 1 });
  });

  it("sends what was typed since on top of a save whose answer was lost", async () => {
    const { sent, type, field } = openQueue();
    type("nåede frem", 0);
    await sent[0]?.answer({ kind: "unreachable" });
    type("nåede frem, og mere", 0);
    const current = { value: { text: "nåede frem" }, version: 1 };
    await sent[1]?.answer({ kind: "conflict", current });
    expect(sent[2]).toMatchObject({ value: { text: "nåede frem, og mere" }, version: 1 });
    await sent[2]?.answer({ kind: "saved", version: 2 });
    expect(field()).toMatchObject({ phase: "clean", version: 2 });
  });

  it("holds back what is not complete, and a refused text stays until it is changed", async () => {
    const { sent, type, field } = openQueue();
    type("", 0);
    expect(sent).toHaveLength(0);
    expect(field()?.phase).toBe("incomplete");
    type("for langt", 0);
    await sent[0]?.answer({ kind: "refused", text: "Teksten er for lang." });
    expect(field()).toMatchObject({ phase: "refused", problem: "Teksten er for lang." });
    await vi.advanceTimersByTimeAsync(60_000);
    expect(sent).toHaveLength(1);
    type("kortere", 0);
    expect(sent).toHaveLength(2);
  });

  it("sends the rest when the server took only a part", async () => {
    const { sent, type } = openQueue();
    type("helt", 0);
    await sent[0]?.answer({ kind: "saved", version: 1, value: { text: "halvt" } });
    expect(sent[1]).toMatchObject({ value: { text: "helt" }, base: { text: "halvt" }, version: 1 });
  });

  it("takes newer text from the server, but never over what is unsaved nor from an old answer", () => {
    const { queue, type, field } = openQueue();
    const receive = (text: string, version: number) =>
      queue.receive([{ key: "a", value: { text }, version }]);
    receive("tre", 3);
    receive("to", 2);
    expect(field()?.value.text).toBe("tre");
    receive("fire", 4);
    expect(field()?.value.text).toBe("fire");
    type("min");
    receive("fem", 5);
    expect(field()).toMatchObject({ value: { text: "min" }, version: 4 });
  });

  it("has nothing to save when a text is typed back to what it was", () => {
    const { queue, sent, type, field } = openQueue();
    queue.receive([{ key: "a", value: { text: "før" }, version: 1 }]);
    type("før x");
    type("før");
    vi.advanceTimersByTime(1000);
    expect(sent).toHaveLength(0);
    expect(field()?.phase).toBe("clean");
  });

  it("sends a text brought back after a reload on the version it was written on", async () => {
    const { queue, sent, type, field } = openQueue();
    queue.receive([{ key: "a", value: { text: "nyere" }, version: 4 }]);
    const unsent = {
      ...{ key: "a", value: { text: "fra før" }, version: 3, base: { text: "først" } },
      ...{ unanswered: [], editedAt: new Date("2026-11-22T08:01:00Z") },
    };
    expect(queue.resume(unsent)).toBe(true);
    expect(sent[0]).toMatchObject({ value: { text: "fra før" }, version: 3 });
    const current = { value: { text: "nyere" }, version: 4 };
    await sent[0]?.answer({ kind: "conflict", current });
    expect(field()).toMatchObject({ phase: "conflict", value: { text: "fra før" } });

    type("skrevet siden");
    expect(queue.resume({ ...unsent, value: { text: "fra en anden fane" } })).toBe(false);
  });

  it("is no conflict when what was brought back had reached the server before the page was closed", async () => {
    const { queue, sent, field } = openQueue();
    queue.resume({
      ...{ key: "a", value: { text: "nåede frem, og mere" }, version: 0, base: { text: "" } },
      ...{ unanswered: [{ text: "nåede frem" }], editedAt: null },
    });
    const current = { value: { text: "nåede frem" }, version: 1 };
    await sent[0]?.answer({ kind: "conflict", current });
    expect(sent[1]).toMatchObject({ value: { text: "nåede frem, og mere" }, version: 1 });
    expect(field()?.phase).toBe("saving");
  });

  it("asks the person where it cannot be told whether the server's is one's own or another's", async () => {
    const { sent, type, field } = openQueue();
    type("4", 0);
    await sent[0]?.answer({ kind: "unreachable" });
    type("5", 0);
    await sent[1]?.answer({ kind: "conflict", current: { value: { text: "4" }, version: 1 } });
    expect(field()).toMatchObject({ phase: "conflict", value: { text: "5" } });
  });

  it("is a conflict with the same text once somebody has written in between", async () => {
    const { sent, type, field } = openQueue();
    type("nåede frem", 0);
    await sent[0]?.answer({ kind: "unreachable" });
    type("nåede frem, og mere", 0);
    const current = { value: { text: "nåede frem" }, version: 3 };
    await sent[1]?.answer({ kind: "conflict", current });
    expect(field()?.phase).toBe("conflict");
  });

  it("typed back to what it was, it is sent all the same if the server may have got the other", async () => {
    const { queue, sent, type } = openQueue();
    queue.receive([{ key: "a", value: { text: "før" }, version: 1 }]);
    type("noget andet", 0);
    await sent[0]?.answer({ kind: "unreachable" });
    type("før", 0);
    expect(sent[1]).toMatchObject({ value: { text: "før" }, version: 1 });
  });

  it("sends everything that waits as soon as one save is answered", async () => {
    const { queue, sent } = openQueue();
    queue.edit({ key: "a", value: { text: "en" }, delay: 0 });
    queue.edit({ key: "b", value: { text: "to" }, delay: 0 });
    await sent[0]?.answer({ kind: "unreachable" });
    await sent[1]?.answer({ kind: "unreachable" });
    await vi.advanceTimersByTimeAsync(1000);
    await sent[2]?.answer({ kind: "unreachable" });
    await sent[3]?.answer({ kind: "saved", version: 1 });
    expect(sent).toHaveLength(5);
  });

  it("holds back what follows from something new until the server has that", async () => {
    const { queue, sent } = openQueue();
    queue.edit({ key: "a", value: { text: "et citat" }, delay: 0 });
    queue.edit({ key: "b", value: { text: "om a" }, delay: 0 });
    await vi.advanceTimersByTimeAsync(20_000);
    expect(sent.map(({ value }) => value.text)).toEqual(["et citat"]);
    await sent[0]?.answer({ kind: "saved", version: 1 });
    expect(sent.map(({ value }) => value.text)).toEqual(["et citat", "om a"]);
  });
});
