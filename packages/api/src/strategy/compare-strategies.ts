import { compareStrategiesInput, type ReferenceStrategy } from "@pejling/contract";
import { type ListedStrategy, listStrategies } from "@pejling/db";
import { type ComparedStrategy, compareStrategies as compare } from "@pejling/domain";
import { findMunicipality, PEJLING_MODEL, REFERENCE_STRATEGIES } from "@pejling/reference";
import { procedure } from "../trpc";
import { toReferenceItems } from "./to-reference-items";

/** Municipalities × the model's themes in the municipalities' own words, and which others could be chosen. */
export const compareStrategies = procedure
  .input(compareStrategiesInput)
  .query(async ({ ctx, input }) => {
    const strategies = [
      ...(await listStrategies(ctx.db)).flatMap(toComparedText),
      ...REFERENCE_STRATEGIES.flatMap(toComparedFacts),
    ];
    const { kommunekoder } = input;
    const themeIds = PEJLING_MODEL.themes.map(({ id }) => id);
    return {
      themes: PEJLING_MODEL.themes.map(({ id, title, group }) => ({ id, title, group })),
      groups: PEJLING_MODEL.groups,
      rows: compare(strategies, { kommunekoder, themeIds }).map((row) => ({
        ...row,
        name: findMunicipality(row.kommunekode)?.name ?? row.kommunekode,
      })),
      choices: toChoices(strategies),
    };
  });

function toComparedText(strategy: ListedStrategy): readonly ComparedStrategy[] {
  const { kommunekode, slug, title, items } = strategy;
  if (kommunekode === null) return [];
  return [{ kommunekode, slug, title, items, origin: "read", extent: "full" }];
}

function toComparedFacts(facts: ReferenceStrategy): readonly ComparedStrategy[] {
  const { municipality, slug, title, source } = facts;
  if (municipality === null) return [];
  const items = toReferenceItems(facts);
  return [{ kommunekode: municipality, slug, title, items, origin: "fact", extent: source.extent }];
}

/** Those with most themes named first: they have most to compare. */
function toChoices(strategies: readonly ComparedStrategy[]) {
  const codes = [...new Set(strategies.map(({ kommunekode }) => kommunekode))];
  return codes
    .map((kommunekode) => {
      const own = strategies.filter((strategy) => strategy.kommunekode === kommunekode);
      const themes = own.flatMap(({ items }) => items.filter(({ kind }) => kind === "theme"));
      const name = findMunicipality(kommunekode)?.name ?? kommunekode;
      return { kommunekode, name, strategies: own.length, themes: themes.length };
    })
    .sort((left, right) => right.themes - left.themes);
}
