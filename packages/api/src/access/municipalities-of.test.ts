import { SYSTEM, VISITOR } from "@pejling/domain";
import { describe, expect, it } from "vitest";
import { toPerson } from "../testing/as-member";
import { municipalitiesOf } from "./municipalities-of";

const memberships = [
  { municipalityId: "0159", role: "lead", unitIds: [] },
  { municipalityId: "0163", role: "reader", unitIds: [] },
] as const;

describe("municipalitiesOf", () => {
  it.each([
    ["the command line", SYSTEM, "all"],
    ["who runs the installation", toPerson({ platform: ["operator"] }), "all"],
    ["who owns the benchmark", toPerson({ platform: ["benchmarkOperator"] }), []],
    ["a member of two", toPerson({ memberships }), ["0159", "0163"]],
    ["a stranger", toPerson(), []],
    ["nobody", VISITOR, []],
    [
      "whoever holds a link",
      { ...VISITOR, link: { linkId: "l", municipalityId: "0159", slug: "x" } },
      [],
    ],
  ] as const)("of %s", (_, actor, wanted) => {
    expect(municipalitiesOf(actor)).toEqual(wanted);
  });
});
