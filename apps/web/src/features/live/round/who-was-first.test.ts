import { expect, it } from "vitest";
import { findWhoWasFirst } from "./who-was-first";

const at = (name: string, screen = "facilitator") => ({ name, screen });

it.each([
  { case: "one other leads", staff: [at("Eva"), at("Kim")], first: { kind: "named", name: "Kim" } },
  {
    case: "the other's note taking and projector do not count",
    staff: [at("Eva"), at("Kim", "noteTaker"), at("Kim", "projector")],
    first: { kind: "somebody" },
  },
  { case: "two windows of one's own", staff: [at("Eva"), at("Eva")], first: { kind: "ownWindow" } },
  { case: "two others", staff: [at("Eva"), at("Kim"), at("Bo")], first: { kind: "somebody" } },
  {
    case: "one other in two windows",
    staff: [at("Kim"), at("Kim"), at("Eva")],
    first: { kind: "named", name: "Kim" },
  },
  { case: "the other has gone", staff: [at("Eva")], first: { kind: "somebody" } },
])("$case", ({ staff, first }) => {
  expect(findWhoWasFirst(staff, "Eva")).toEqual(first);
});
