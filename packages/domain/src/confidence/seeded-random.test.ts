import { expect, it } from "vitest";
import { seededRandom, toSeed } from "./seeded-random";

it("gives the same numbers for the same seed, spread evenly over 0–1", () => {
  const first = seededRandom(42);
  const second = seededRandom(42);
  const numbers = Array.from({ length: 10_000 }, first);
  expect(Array.from({ length: 10_000 }, second)).toEqual(numbers);
  expect(Math.min(...numbers)).toBeGreaterThanOrEqual(0);
  expect(Math.max(...numbers)).toBeLessThan(1);
  for (let tenth = 0; tenth < 10; tenth += 1) {
    const inside = numbers.filter((number) => Math.floor(number * 10) === tenth);
    expect(inside.length).toBeGreaterThan(850);
  }
});

it("gives different texts different seeds", () => {
  expect(toSeed("")).toBe(0x811c9dc5);
  expect(toSeed("a")).toBe(0xe40c292c);
  expect(toSeed("skole")).not.toBe(toSeed("social"));
});
