import { matchDanish } from "../../components/match-danish";
import type { Person } from "./person-types";

/** Those whose name, e-mail or municipality answers what was typed. */
export function filterPeople(people: readonly Person[], typed: string): readonly Person[] {
  if (typed.trim() === "") return people;
  return people.filter(({ name, email, memberships }) =>
    [name, email, ...memberships.map((each) => each.name)].some((text) => matchDanish(text, typed)),
  );
}
