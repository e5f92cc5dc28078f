import { expect, it } from "vitest";
import { toReadingCommand } from "./reading-command";

const none = { ctrlKey: false, metaKey: false, altKey: false, shiftKey: false };

it.each([
  [{ key: "j" }, "next"],
  [{ key: "K" }, "previous"],
  [{ key: "b" }, "confirm"],
  [{ key: "B", shiftKey: true }, "branch"],
  [{ key: "a" }, "reject"],
  [{ key: "a", ctrlKey: true }, null],
  [{ key: "z", ctrlKey: true }, "undo"],
  [{ key: "z", metaKey: true }, "undo"],
  [{ key: "z", ctrlKey: true, shiftKey: true }, null],
  [{ key: "r", metaKey: true }, null],
  [{ key: "?", shiftKey: true }, "help"],
  [{ key: "x" }, null],
])("%o → %s", (key, expected) => {
  expect(toReadingCommand({ ...none, ...key })).toBe(expected);
});
