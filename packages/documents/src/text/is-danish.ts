export type TextLanguage = "da" | "sv" | "no" | "en" | "unknown";

export type LanguageAnswer = {
  readonly language: TextLanguage;
  readonly isDanish: boolean;
  readonly reason: string;
};

// Only words that tell the languages apart: what Danish and Norwegian share ("til", "skal") says nothing.
const MARKS: Readonly<Record<Exclude<TextLanguage, "unknown">, string>> = {
  da: "af og efter mellem gennem hvad nogle meget uden blev være også kun hvor der mere sig skal ud opgaver borgere ind bliver hvordan løsninger udvikling",
  sv: "och att är för av inte ett från eller även samt när mycket efter kommer ska vara hur vad kommunens verksamhet medborgare",
  no: "av og etter mellom gjennom hva noen mye uten ble være også bare hvor som mer seg skal ut oppgaver innbyggere inn blir hvordan løsninger utvikling ikke kommunen",
  en: "the of and to in is for that with are on as by this be from which will have our",
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
