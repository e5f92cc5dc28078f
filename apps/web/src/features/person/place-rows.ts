import type { Person } from "./person-types";

type Here = { readonly kommunekode: string; readonly name: string; readonly isExample: boolean };
export type PlaceRow = Here & {
  readonly people: number;
  readonly leads: readonly string[];
};

/** The municipalities that are here, with how many have access and who is in charge of each. */
export function toPlaceRows(
  municipalities: readonly Here[],
  people: readonly Person[],
): readonly PlaceRow[] {
  return municipalities.map(({ kommunekode, name, isExample }) => {
    const members = people.filter(({ memberships }) =>
      memberships.some((each) => each.kommunekode === kommunekode),
    );
    const leads = members.filter(
      ({ isActive, memberships }) =>
        isActive &&
        memberships.some((each) => each.kommunekode === kommunekode && each.role === "lead"),
    );
    return {
      ...{ kommunekode, name, isExample },
      people: members.length,
      leads: leads.map((person) => person.name),
    };
  });
}
