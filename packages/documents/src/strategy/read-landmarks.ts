import type { Found, StrategyProposal } from "@pejling/contract";
import { collectList } from "./collect-list";
import { findSection, type Section } from "./find-section";
import type { LabelKey } from "./label-words";
import type { NumberedEntry } from "./numbered-entry";
import type { Paper } from "./paper";
import { readEntries } from "./read-entries";
import { toIndexes } from "./read-focus-areas";
import { readSupports } from "./read-supports";

type Landmark = StrategyProposal["landmarks"][number];

const LIST = { leadIn: /pejlemærke/iu, label: "landmarks", rule: "list-pejlemærke" } as const;

/** Pejlemærker with the themes they support and their challenges, initiatives and goals. */
export function readLandmarks(paper: Paper): readonly Landmark[] {
  const entries = readEntries(paper, "pejlemærke", LIST);
  return entries.map((entry) => {
    const section = findSection({ paper, entry, entries });
    const list = (keys: readonly LabelKey[]) => [...readLabelled({ paper, section, keys })];
    return {
      number: entry.number,
      title: entry.title,
      supports: [...readSupports(paper, toSpans({ paper, entry, section }))],
      challenges: list(["challenges"]),
      initiatives: list(["initiatives", "focus"]),
      goals: list(["goals"]),
    };
  });
}

function readLabelled(input: {
  readonly paper: Paper;
  readonly section: Section | null;
  readonly keys: readonly LabelKey[];
}): readonly Found<string>[] {
  const { paper, section, keys } = input;
  if (section === null) return [];
  return toIndexes(section).flatMap((at) => {
    const label = paper.segments[at]?.label ?? null;
    if (label === null || !keys.includes(label)) return [];
    return collectList({ paper, at, isNames: false, rule: `${label}-label` });
  });
}

function toSpans(input: {
  readonly paper: Paper;
  readonly entry: NumberedEntry;
  readonly section: Section | null;
}): readonly { readonly start: number; readonly end: number }[] {
  const { paper, entry, section } = input;
  const item = entry.itemAt === null ? undefined : paper.segments[entry.itemAt];
  const first = section === null ? undefined : paper.segments[section.first];
  const last = section === null ? undefined : paper.segments[section.last];
  return [
    ...(item === undefined ? [] : [item]),
    ...(first === undefined || last === undefined ? [] : [{ start: first.start, end: last.end }]),
  ];
}
