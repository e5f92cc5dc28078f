import { readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { THEME_IDS } from "../model/theme-ids";
import { findMunicipality } from "../municipality/municipalities";
import { findReferenceStrategy, REFERENCE_STRATEGIES } from "./reference-strategies";
import { listSharedTexts } from "./shared-texts";

const FACTS = join(import.meta.dirname, "facts");
const digests = listSharedTexts(["reference/strategies"]);
const papers = listSharedTexts(["real-strategies"]);
const slugs = REFERENCE_STRATEGIES.map(({ slug }) => slug);

const COPENHAGEN = "koebenhavn-2024-2027-oekonomiudvalget-2023-05-23";
const GLADSAXE = "gladsaxe-2015-2018-baggrundspapir";

function crosswalkOf(slug: string) {
  return findReferenceStrategy(slug)?.themes.map(({ title, modelThemes }) => [
    title,
    ...modelThemes.map(({ theme, strength }) => (strength === "primary" ? `${theme}!` : theme)),
  ]);
}

describe("REFERENCE_STRATEGIES", () => {
  it("are the files of the folder, each named by its slug, in order", () => {
    const files = readdirSync(FACTS).map((file) => file.replace(".json", ""));
    expect(slugs).toEqual(files.sort());
  });

  it("name municipalities that exist", () => {
    const codes = REFERENCE_STRATEGIES.flatMap(({ municipality, members }) =>
      municipality === null ? members : [municipality, ...members],
    );
    expect(codes.filter((code) => findMunicipality(code) === null)).toEqual([]);
  });

  it("say who stands behind: a municipality or a body", () => {
    const nobody = REFERENCE_STRATEGIES.filter((s) => s.municipality === null && s.body === null);
    expect(nobody.map(({ slug }) => slug)).toEqual([]);
  });

  it("are mapped to themes of the model, each at most once, primary first", () => {
    const known: readonly string[] = THEME_IDS;
    const walks = REFERENCE_STRATEGIES.flatMap(({ modelThemes, themes }) => [
      modelThemes,
      ...themes.map((theme) => theme.modelThemes),
    ]);
    for (const links of walks) {
      expect(links.filter(({ theme }) => !known.includes(theme))).toEqual([]);
      expect(new Set(links.map(({ theme }) => theme)).size).toBe(links.length);
      const strengths = links.map(({ strength }) => strength);
      expect(strengths).toEqual(strengths.toSorted().reverse());
    }
  });

  it("relate to documents that are here, never to themselves", () => {
    const targets = REFERENCE_STRATEGIES.flatMap(({ slug, relations }) =>
      relations.flatMap(({ target }) => (target.slug === null ? [] : [[slug, target.slug]])),
    );
    expect(targets.filter(([from, to]) => from === to || !slugs.includes(to ?? ""))).toEqual([]);
  });

  it("state a condition exactly where something is replaced on a condition", () => {
    const relations = REFERENCE_STRATEGIES.flatMap((strategy) => strategy.relations);
    const odd = relations.filter((r) => (r.kind === "replacesIf") !== (r.condition !== null));
    expect(odd).toEqual([]);
  });

  it("explain a period that contradicts what is stated", () => {
    const unexplained = REFERENCE_STRATEGIES.filter(({ period }) => {
      const same = period.stated.every(
        ({ from, to }) => from === period.resolved?.from && to === period.resolved?.to,
      );
      return period.resolved !== null && !same && period.resolved.note === null;
    });
    expect(unexplained.map(({ slug }) => slug)).toEqual([]);
  });

  it("quote a vision only when it is a slogan of at most 8 words", () => {
    const visions = REFERENCE_STRATEGIES.flatMap(({ vision }) => (vision === null ? [] : [vision]));
    expect(visions.filter((vision) => vision.split(" ").length > 8)).toEqual([]);
  });
});

describe("the crosswalk", () => {
  it("of København", () => {
    expect(crosswalkOf(COPENHAGEN)).toEqual([
      ["Arbejdskraft", "velfaerd!"],
      ["Brugervenlighed", "brugervenlighed!"],
      ["Klima", "klima!"],
      ["Kompetencer", "kompetencer!", "ledelse"],
      ["Data", "data!"],
      ["Styring", "styring!", "infrastruktur", "sikkerhed"],
    ]);
  });

  it("of Gladsaxe, where klima has no counterpart", () => {
    expect(crosswalkOf(GLADSAXE)).toEqual([
      ["Styring og organisering", "styring!", "gevinster", "ledelse"],
      ["Sammenhængende digitalisering", "sammenhaeng!", "data"],
      ["Den mobile teknologi", "infrastruktur!"],
      ["Kompetencer", "kompetencer!", "ledelse"],
      ["Fælles offentlige indsatser", "faelles-indsatser!", "gevinster"],
    ]);
    expect(crosswalkOf(GLADSAXE)?.flat()).not.toContain("klima!");
  });
});

describe("the two papers known in full", () => {
  it("Gladsaxe has 3, 4, 2, 3 and 2 focus areas and 5 landmarks", () => {
    const gladsaxe = findReferenceStrategy(GLADSAXE);
    expect(gladsaxe?.themes.map(({ focusAreas }) => focusAreas.length)).toEqual([3, 4, 2, 3, 2]);
    expect(gladsaxe?.landmarks.map(({ supports }) => supports)).toEqual([
      [3],
      [2, 3],
      [2, 3, 5],
      [2, 3],
      [2, 5],
    ]);
    expect(gladsaxe?.period.stated).toHaveLength(3);
  });

  it("København has four limbs, three approved and one noted, none by vote", () => {
    const limbs = findReferenceStrategy(COPENHAGEN)?.limbs ?? [];
    expect(limbs.map(({ outcome, vote }) => [outcome, vote])).toEqual([
      ["godkendt", false],
      ["godkendt", false],
      ["godkendt", false],
      ["taget til efterretning", false],
    ]);
  });
});

describe.skipIf(digests.length === 0)(
  "against the digests (SKIPPED where ../shared/reference/strategies is missing)",
  () => {
    it("every digest has its facts", () => {
      expect(digests.map(({ name }) => name).filter((name) => !slugs.includes(name))).toEqual([]);
    });
  },
);

describe.skipIf(papers.length === 0)(
  "against the papers (SKIPPED where ../shared/real-strategies is missing)",
  () => {
    it("every paper has its facts", () => {
      expect(papers.map(({ name }) => name).filter((name) => !slugs.includes(name))).toEqual([]);
    });
  },
);
