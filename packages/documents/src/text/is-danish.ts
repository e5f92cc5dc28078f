export type TextLanguage = "da" | "sv" | "no" | "en" | "unknown";

export type LanguageAnswer = {
  readonly language: TextLanguage;
  readonly isDanish: boolean;
  readonly reason: string;
};

const SCANDINAVIAN =
  "og er til den det de på som med en skal vi ikke at for om har kan også hvor være";

// Danish and Norwegian share their smallest words; what tells them apart stands after those.
const MARKS: Readonly<Record<Exclude<TextLanguage, "unknown">, string>> = {
  da: `${SCANDINAVIAN} af efter mellem gennem hvad nogle meget uden blev kun mere sig opgaver borgere udvikling`,
  no: `${SCANDINAVIAN} av etter mellom gjennom hva noen mye uten ble bare mer seg oppgaver innbyggere utvikling`,
  sv: "och att är av inte ett en den det som på med ska vara eller även samt när mycket efter kommer hur vad till om har kan",
  en: "the of and is that with are by this be from which will our its their these was were",
};

const LETTERS: Readonly<Record<Exclude<TextLanguage, "unknown">, RegExp>> = {
  da: /[æøå]/giu,
  no: /[æøå]/giu,
  sv: /[äö]/giu,
  en: /(?!)/gu,
};

const SAMPLE = 120_000;

/** Which language, judged by small words first and letters second; Danish is what the reader is made for. */
export function isDanish(text: string): LanguageAnswer {
  const sample = text.slice(0, SAMPLE).toLowerCase();
  const words = sample.match(/\p{L}{1,30}/gu) ?? [];
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  const ranked = (["da", "sv", "no", "en"] as const)
    .map((language) => ({ language, score: scoreLanguage({ language, counts, sample }) }))
    .sort((left, right) => right.score - left.score);
  const [best, second] = ranked;
  if (best === undefined || best.score < 4 || best.score < words.length * 0.04) {
    return {
      language: "unknown",
      isDanish: false,
      reason: `${words.length} words, no known pattern`,
    };
  }
  const reason = `small words and letters: ${best.language} ${best.score}, ${second?.language} ${second?.score}`;
  return { language: best.language, isDanish: best.language === "da", reason };
}

function scoreLanguage(input: {
  readonly language: Exclude<TextLanguage, "unknown">;
  readonly counts: ReadonlyMap<string, number>;
  readonly sample: string;
}): number {
  const hits = MARKS[input.language]
    .split(" ")
    .reduce((sum, word) => sum + (input.counts.get(word) ?? 0), 0);
  const letters = input.sample.match(LETTERS[input.language])?.length ?? 0;
  return hits + Math.min(letters, Math.ceil(hits / 2));
}
