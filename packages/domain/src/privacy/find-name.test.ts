import { describe, expect, it } from "vitest";
import { findName } from "./find-name";

describe("findName()", () => {
  it.each([
    ["Bo Holm", "Bo Holm", "whole"],
    ["  bo   HOLM ", "Bo Holm", "whole"],
    ["ÅSE ØRSTED", "Åse Ørsted", "whole"],
    ["A\u030Ase Ørsted", "Åse Ørsted", "whole"],
    ["Bo Holm og Åse Ørsted", "Bo Holm", "within"],
    ["Det sagde Bo Holm.", "Bo Holm", "within"],
    ["Bo Holms forslag", "Bo Holm", "within"],
    ["(Bo Holm)", "Bo Holm", "within"],
    ["Borgerne, og så Bo.", "Bo", "within"],
    ["Borgerne", "Bo", null],
    ["Tobo", "Bo", null],
    ["Bo Holmsen", "Bo Holm", null],
    ["Bo Holmø", "Bo Holm", null],
    ["Bo Holmsø", "Bo Holm", null],
    ["Bo", "Bo Holm", null],
    ["", "Bo Holm", null],
    ["Bo Holm", "  ", null],
  ])("»%s« for »%s« is %s", (text, name, found) => {
    expect(findName(text, name)).toBe(found);
  });
});
