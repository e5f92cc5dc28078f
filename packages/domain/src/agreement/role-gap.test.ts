import { describe, expect, it } from "vitest";
import { countLevels } from "./level-counts";
import { levelRoleGap, roleGap } from "./role-gap";

describe("roleGap()", () => {
  it.each([
    { case: "leaders see more", leaders: [4, 4], employees: [2, 3], expected: 1.5 },
    { case: "employees see more", leaders: [2, 2, 3], employees: [4, 4], expected: -2 },
    { case: "no gap is 0, not null", leaders: [3, 3], employees: [3, 3, 5], expected: 0 },
    { case: "one leader is too few", leaders: [5], employees: [1, 1], expected: null },
    { case: "one employee is too few", leaders: [5, 5], employees: [1], expected: null },
  ])("$case", ({ leaders, employees, expected }) => {
    const scale = { min: 1, max: 5 };
    const counted = {
      leaders: countLevels(leaders, scale),
      employees: countLevels(employees, scale),
      scale,
    };
    expect(roleGap(leaders, employees)).toBe(expected);
    expect(levelRoleGap(counted)).toBe(expected);
  });
});
