import { expect, it } from "vitest";
import { toLocalPath } from "./local-path";

it.each([
  ["/kommuner/0159?enhed=bkf#top", "/kommuner/0159?enhed=bkf#top"],
  ["/", "/"],
  [undefined, "/"],
  ["", "/"],
  ["kommuner", "/"],
  ["//ond.example/kommuner", "/"],
  ["/\\ond.example", "/"],
  ["/\t/ond.example", "/"],
  ["/.//ond.example", "/"],
  ["https://ond.example", "/"],
  ["javascript:alert(1)", "/"],
  ["/log-ind?til=/log-ind", "/"],
])("%s leads to %s", (wanted, path) => {
  expect(toLocalPath(wanted)).toBe(path);
});
