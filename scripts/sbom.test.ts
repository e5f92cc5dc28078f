import { describe, expect, it } from "vitest";
import { findLicenceProblems, isUsable, listComponents } from "./sbom.mjs";

describe("isUsable()", () => {
  it.each([
    ["MIT", true],
    ["(MIT OR WTFPL)", true],
    ["MIT and ISC", true],
    ["MIT AND ISC AND BSD-3-Clause", true],
    ["GPL-3.0-only OR MIT", true],
    ["(MIT OR GPL-3.0-only) AND ISC", true],
    ["(MIT) AND (GPL-3.0-only)", false],
    ["Apache-2.0 WITH LLVM-exception", true],
    ["MPL-2.0", true],
    ["GPL-3.0-only", false],
    ["AGPL-3.0-or-later", false],
    ["LGPL-2.1", false],
    ["MIT AND GPL-2.0", false],
    ["SSPL-1.0 OR BUSL-1.1", false],
    ["UNLICENSED", false],
    ["SEE LICENSE IN LICENSE.txt", false],
    ["", false],
  ])("%s: %s", (licence, usable) => {
    expect(isUsable(licence)).toBe(usable);
  });
});

describe("a bill of materials", () => {
  const bill = {
    components: [
      { group: "@pejling", name: "api", version: "0.1.0" },
      {
        name: "outer",
        version: "1.0.0",
        licenses: [{ license: { id: "MIT" } }],
        components: [
          { name: "inner", version: "2.0.0", licenses: [{ expression: "AGPL-3.0-only" }] },
        ],
      },
      { group: "@some", name: "silent", version: "3.0.0" },
      { name: "seq-queue", version: "0.0.5" },
      {
        name: "twice",
        version: "1.0.0",
        licenses: [{ license: { id: "MIT" } }, { license: { name: "Secret" } }],
      },
    ],
  };

  it("names what may not be shipped, also what lies within another package", () => {
    expect(findLicenceProblems(listComponents(bill))).toEqual([
      "inner@2.0.0: AGPL-3.0-only",
      "@some/silent@3.0.0: no licence",
      "twice@1.0.0: (MIT) AND (Secret)",
    ]);
  });
});
