import {
  type KeptText,
  listKeptTexts,
  listMemberNames,
  listNamesKept,
  type Scope,
} from "@pejling/db";
import { findName, type NameFound } from "@pejling/domain";

export type Place = Omit<KeptText, "text"> & {
  /** Is the name all that stands there, or does it stand among other words? */
  readonly isWholeName: boolean;
  /** In a closed assessment nothing is written any more. */
  readonly isClosed: boolean;
};

/** Where a name stands in a municipality: the places, never the texts, since they are also about others. */
export async function findPlaces(scope: Scope, name: string): Promise<Place[]> {
  const kept = await listNamesKept(scope);
  const closed = new Set(kept.filter((row) => row.status === "closed").map(({ slug }) => slug));
  return (await listKeptTexts(scope)).flatMap(({ text, ...place }) => {
    const found: NameFound = findName(text, name);
    if (found === null) return [];
    return [{ ...place, isWholeName: found === "whole", isClosed: closed.has(place.slug) }];
  });
}

/** The members whose account carries the name; they look after it themselves. */
export async function findMembersNamed(scope: Scope, name: string) {
  const members = await listMemberNames(scope);
  return members.flatMap(({ name: own, ...member }) =>
    findName(own, name) === null ? [] : [member],
  );
}
