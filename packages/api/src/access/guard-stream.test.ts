import { describe, expect, it } from "vitest";
import { guardStream } from "./guard-stream";
import { openStream } from "./stream";

const EVERY_MS = 20;
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

function setUp(source: AsyncIterable<unknown>, isStillGood = async () => true) {
  const stream = openStream();
  const controller = new AbortController();
  const { signal } = controller;
  const guarded = guardStream(source, { isStillGood, everyMs: EVERY_MS, stream, signal });
  return { stream, controller, guarded };
}

async function* count(everyMs: number, to = Number.POSITIVE_INFINITY) {
  for (let at = 1; at <= to; at++) {
    await pause(everyMs);
    yield at;
  }
}

async function* never() {
  yield "here";
  await new Promise(() => undefined);
}

async function readAll(values: AsyncIterable<unknown>): Promise<unknown[]> {
  const read: unknown[] = [];
  for await (const value of values) read.push(value);
  return read;
}

describe("guardStream", () => {
  it("hands every value on and ends with the stream", async () => {
    const { guarded, stream } = setUp(count(1, 5));
    expect(await readAll(guarded)).toEqual([1, 2, 3, 4, 5]);
    expect(stream.ended.aborted).toBe(true);
  });

  it("ends a silent stream when its reader may not read any longer, with the last word", async () => {
    let checks = 0;
    const { guarded, stream } = setUp(never(), async () => ++checks < 3);
    stream.sayAtEnd("over");
    const begun = Date.now();
    expect(await readAll(guarded)).toEqual(["here", "over"]);
    expect(checks).toBe(3);
    expect(Date.now() - begun).toBeGreaterThanOrEqual(2 * EVERY_MS);
    expect(stream.ended.aborted).toBe(true);
  });

  it("ends a busy stream just as soon: values do not put the question off", async () => {
    let checks = 0;
    const { guarded } = setUp(count(1), async () => ++checks < 2);
    expect((await readAll(guarded)).length).toBeLessThan(10 * EVERY_MS);
    expect(checks).toBe(2);
  });

  it("lets nothing out that the door comes up with afterwards", async () => {
    const stream = openStream();
    async function* leaky() {
      yield "before";
      await new Promise((resolve) => stream.ended.addEventListener("abort", resolve));
      yield "after";
    }
    const { signal } = new AbortController();
    const isStillGood = async () => false;
    const guarded = guardStream(leaky(), { isStillGood, everyMs: EVERY_MS, stream, signal });
    expect(await readAll(guarded)).toEqual(["before"]);
  });

  it("ends when the reader leaves, without a last word, and asks no more", async () => {
    let checks = 0;
    const { guarded, stream, controller } = setUp(never(), async () => ++checks > 0);
    stream.sayAtEnd("over");
    const reading = readAll(guarded);
    await pause(3 * EVERY_MS);
    controller.abort();
    expect(await reading).toEqual(["here"]);
    const asked = checks;
    expect(asked).toBeGreaterThan(0);
    await pause(3 * EVERY_MS);
    expect(checks).toBe(asked);
  });

  it("ends at once when the reader of a silent stream leaves, however seldom it is looked at", async () => {
    const stream = openStream();
    const controller = new AbortController();
    const { signal } = controller;
    const isStillGood = async () => true;
    const guarded = guardStream(never(), { isStillGood, everyMs: 60_000, stream, signal });
    const reading = readAll(guarded);
    await pause(EVERY_MS);
    controller.abort();
    expect(await Promise.race([reading, pause(1000)])).toEqual(["here"]);
  });

  it("asks once each time it is due, not with every value", async () => {
    let checks = 0;
    const { guarded } = setUp(count(2, 40), async () => ++checks > 0);
    const begun = Date.now();
    expect(await readAll(guarded)).toHaveLength(40);
    expect(checks).toBeGreaterThan(0);
    expect(checks).toBeLessThanOrEqual(Math.ceil((Date.now() - begun) / EVERY_MS));
  });

  it("ends a source that has no way to be ended", async () => {
    let at = 0;
    const source = {
      [Symbol.asyncIterator]: () => ({
        next: async () => ({ done: ++at > 2, value: at }),
      }),
    };
    expect(await readAll(setUp(source).guarded)).toEqual([1, 2]);
  });

  it("fails as the stream fails", async () => {
    async function* broken() {
      yield 1;
      throw new Error("broken");
    }
    await expect(readAll(setUp(broken()).guarded)).rejects.toThrow("broken");
  });
});
