import type { StrategyProposal } from "@pejling/contract";
import { collectSubheadings } from "./collect-subheadings";
import { findSection } from "./find-section";
import { listNamedThemes } from "./list-named-themes";
import { mergeEntries } from "./merge-entries";
import type { NumberedEntry } from "./numbered-entry";
import type { Paper } from "./paper";
import { readAim } from "./read-aim";
import { readEntries } from "./read-entries";
import { readFocusAreas } from "./read-focus-areas";
import { suggestModelThemes } from "./suggest-model-themes";

type Theme = StrategyProposal["themes"][number];

// A paper that has "temaer" uses "fokusområder" for their parts; only one without them has them as themes.
const FAMILIES: readonly (readonly [string, RegExp])[] = [
  ["hovedtema", /hovedtemaer/iu],
  ["tema", /\btema(?:er(?:ne)?)?(?!\p{L})/iu],
  ["fokusområde", /fokusområder?/iu],
  ["hovedspor", /hovedspor/iu],
  ["spor", /(?<!\p{L})(?:strategi)?spor(?!\p{L})/iu],
  ["indsatsspor", /indsatsspor/iu],
  ["delprogram", /delprogram/iu],
  ["indsatsområde", /indsatsområder?/iu],
  ["strategisk mål", /strategiske mål(?!\p{L})/iu],
  ["målsætning", /målsætninger/iu],
  ["ambition", /ambitioner/iu],
  ["princip", /principper/iu],
];

/** The strategy's own themes, with groups, aims and indsatsområder, and the model themes they may answer to. */
export function readThemes(paper: Paper): readonly Theme[] {
  const entries = findEntries(paper);
  return entries.map((entry) => {
    const section = findSection({ paper, entry, entries });
    const focusAreas = section === null ? [] : [...readFocusAreas(paper, section)];
    const aim = entry.aim ?? (section === null ? null : readAim(paper, section));
    const modelThemes = suggestModelThemes({
      title: entry.title.value,
      aim: aim?.value ?? "",
      focusAreas: focusAreas.map((area) => area.value),
    });
    const { number, title, group } = entry;
    return { number, title, group, aim, focusAreas, modelThemes: [...modelThemes] };
  });
}

function findEntries(paper: Paper): readonly NumberedEntry[] {
  for (const [word, leadIn] of FAMILIES) {
    const entries = readEntries(paper, word, { leadIn, label: "themes", rule: `list-${word}` });
    if (entries.length >= 2) return entries;
  }
  const named = listNamedThemes(paper);
  if (named.length >= 2) return mergeEntries({ paper, headings: [], contents: [], lists: named });
  const subheadings = collectSubheadings(paper);
  if (subheadings.length >= 2) return subheadings;
  const focusList = { leadIn: /(?!)/u, label: "focus", rule: "list-indsatsområder" } as const;
  return readEntries(paper, "indsatsområde", focusList);
}
