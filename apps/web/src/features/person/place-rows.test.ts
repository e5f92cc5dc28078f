import { expect, it } from "vitest";
import type { Person } from "./person-types";
import { toPlaceRows } from "./place-rows";

function person(
  name: string,
  role: Person["memberships"][number]["role"],
  isActive = true,
): Person {
  return {
    userId: name,
    ...{ name, email: "", isExample: false, isActive, hasTwoFactor: false },
    ...{ platform: [], lastSignInAt: null },
    memberships: [{ kommunekode: "0159", name: "Gladsaxe", role }],
  };
}

it("toPlaceRows() counts people, and names the leads whose account is open", () => {
  const places = [
    { kommunekode: "0159", name: "Gladsaxe", isExample: false },
    { kommunekode: "0163", name: "Herlev", isExample: false },
  ];
  const people = [person("Bo", "lead"), person("Ole", "lead", false), person("Mie", "reader")];
  expect(toPlaceRows(places, people)).toEqual([
    { ...places[0], people: 3, leads: ["Bo"] },
    { ...places[1], people: 0, leads: [] },
  ]);
});
