import type { StrategyProposal, StrategyReading } from "@pejling/contract";

type Valued<Value> = { readonly value: Value };

/** The proposal without its places and rules, in the shape scripts read. */
export function toStrategyJson(proposal: StrategyProposal): StrategyReading {
  return {
    title: proposal.title?.value ?? null,
    municipality: proposal.municipality?.value ?? null,
    kind: proposal.kind?.value ?? null,
    periods: proposal.periods.map(({ value, place }) => ({ ...value, ...place })),
    period: proposal.period,
    caseNumbers: values(proposal.caseNumbers),
    vision: proposal.vision?.value ?? null,
    themes: proposal.themes.map((theme) => ({
      number: theme.number,
      title: theme.title.value,
      group: theme.group?.value ?? null,
      aim: theme.aim?.value ?? null,
      focusAreas: values(theme.focusAreas),
      modelThemes: theme.modelThemes.map(({ theme: id, strength }) => ({ theme: id, strength })),
    })),
    landmarks: proposal.landmarks.map((landmark) => ({
      number: landmark.number,
      title: landmark.title.value,
      supports: values(landmark.supports),
      challenges: values(landmark.challenges),
      initiatives: values(landmark.initiatives),
      goals: values(landmark.goals),
    })),
    limbs: proposal.limbs.map((limb) => ({
      number: limb.number,
      text: limb.text.value,
      requested: limb.requested?.value ?? null,
      outcome: limb.decision?.value.outcome ?? null,
      vote: limb.decision?.value.vote ?? null,
    })),
    dates: values(proposal.dates),
    sentences: proposal.sentences.map((sentence) => sentence.text),
    removed: {
      relatedLinks: proposal.removed.relatedLinks,
      pageFooters: proposal.removed.pageFooters,
    },
  };
}

function values<Value>(items: readonly Valued<Value>[]): Value[] {
  return items.map((item) => item.value);
}
