import { expect, it } from "vitest";
import assessment from "../scoring/golden/assessment-input.json";
import type { ScoringInput } from "../scoring/scoring-input";
import { coverRoles } from "./cover-roles";

it("counts persons with a level by role, and names the roles nobody speaks for", () => {
  const cover = coverRoles(assessment as ScoringInput);
  expect(cover).toHaveLength(12);
  expect(cover[0]).toEqual({
    unit: "skole",
    theme: "styring",
    respondents: { director: 1, leader: 2, employee: 4 },
    missing: [],
  });
  const social = cover.find(({ unit, theme }) => unit === "social" && theme === "styring");
  expect(social).toMatchObject({ respondents: { director: 0, leader: 2 }, missing: ["director"] });
  const nobody = cover.find(({ unit, theme }) => unit === "stab" && theme === "klima");
  expect(nobody?.missing).toEqual(["director", "leader", "employee"]);
});
