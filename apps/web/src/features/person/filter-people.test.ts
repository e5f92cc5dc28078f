import { expect, it } from "vitest";
import { filterPeople } from "./filter-people";
import type { Person } from "./person-types";

function person(name: string, email: string, municipality: string): Person {
  return {
    userId: email,
    ...{ name, email, isExample: false, isActive: true, hasTwoFactor: false },
    ...{ platform: [], lastSignInAt: null },
    memberships: [{ kommunekode: "0159", name: municipality, role: "lead" }],
  };
}

const PEOPLE = [
  person("Mette Ågård", "mette@gladsaxe.dk", "Gladsaxe"),
  person("Bo Holm", "bo@herlev.dk", "Herlev"),
];

it.each([
  ["", 2],
  ["aagaard", 1],
  ["HERLEV", 1],
  ["@gladsaxe", 1],
  ["ole", 0],
])("filterPeople() »%s« finds %i", (typed, count) => {
  expect(filterPeople(PEOPLE, typed).length).toBe(count);
});
