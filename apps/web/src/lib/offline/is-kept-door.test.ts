import { expect, it } from "vitest";
import { isKeptDoor } from "./is-kept-door";

const place = { kommunekode: "0159", slug: "2026-1", number: 7 };
const key = (door: string, input?: object) => [door.split("."), { input, type: "query" }];

it.each([
  ["account.me", undefined, true],
  ["interview.sheet", place, true],
  ["interview.sheet", { ...place, number: 8 }, false],
  ["interview.sheet", { ...place, kommunekode: "0101" }, false],
  ["assessment.list", { kommunekode: "0159" }, true],
  ["assessment.list", { kommunekode: "0101" }, false],
  ["model.get", { id: "pejling", version: "2026.1" }, true],
  ["result.get", place, false],
  ["member.list", { kommunekode: "0159" }, false],
] as const)("keeps of %s %j: %s", (door, input, expected) => {
  expect(isKeptDoor(key(door, input), place)).toBe(expected);
});
