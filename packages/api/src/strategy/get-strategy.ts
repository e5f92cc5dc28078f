import { type ReferenceStrategy, strategyAddress } from "@pejling/contract";
import { type FoundStrategy, findStrategy } from "@pejling/db";
import { findMunicipality, findReferenceStrategy, PEJLING_MODEL } from "@pejling/reference";
import { procedure } from "../trpc";
import { missingStrategy } from "./missing";
import { LONGEST_SHOWN } from "./read-paper";
import { toReferenceItems } from "./to-reference-items";

const MODEL_THEMES = PEJLING_MODEL.themes.map(({ id, title }) => ({ id, title }));

/** One strategy with its statements, and the text they stand in where it was read in here. */
export const getStrategy = procedure.input(strategyAddress).query(async ({ ctx, input }) => {
  const read = await findStrategy(ctx.db, input.slug);
  if (read !== null) return toReadStrategy(read);
  const facts = findReferenceStrategy(input.slug);
  if (facts === null) throw missingStrategy(input.slug);
  return toFactStrategy(facts);
});

function toReadStrategy(read: FoundStrategy) {
  const { slug, title, version, kommunekode, items, document, text, createdAt } = read;
  return {
    origin: "read" as const,
    ...{ slug, title, version, items, createdAt },
    municipality: toMunicipality(kommunekode),
    modelThemes: MODEL_THEMES,
    reading: read.reading,
    document: {
      ...document,
      text: text.slice(0, LONGEST_SHOWN),
      isCut: text.length > LONGEST_SHOWN,
    },
  };
}

function toFactStrategy(facts: ReferenceStrategy) {
  const { slug, title, body, members, status, source, municipality } = facts;
  return {
    origin: "fact" as const,
    ...{ slug, title, body, status, source },
    members: members.map((code) => findMunicipality(code)?.name ?? code),
    municipality: toMunicipality(municipality),
    modelThemes: MODEL_THEMES,
    items: toReferenceItems(facts),
  };
}

function toMunicipality(kommunekode: string | null) {
  if (kommunekode === null) return null;
  return { kommunekode, name: findMunicipality(kommunekode)?.name ?? kommunekode };
}
