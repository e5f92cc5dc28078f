export type OutcomeWord = {
  readonly pattern: RegExp;
  /** The words of the decision as a participle: "godkendt". Null: the words as they stand. */
  readonly outcome: string | null;
  /** What a limb asks for in the same matter: "godkendes". */
  readonly requested: string;
};

function word(pattern: string, outcome: string | null, requested: string): OutcomeWord {
  return { pattern: new RegExp(`(?<!\\p{L})(?:${pattern})(?!\\p{L})`, "iu"), outcome, requested };
}

/** How Danish committees decide, longest and most special first. */
export const OUTCOME_WORDS: readonly OutcomeWord[] = [
  word(
    "ikke (?:blev )?godkendt|godkendtes ikke|kunne ikke godkende(?:s)?|blev ikke godkendt",
    "ikke godkendt",
    "godkendes",
  ),
  word(
    "(?:taget|tages|tager|tog|tage)(?:[^.,;]{0,80}?) til efterretning",
    "taget til efterretning",
    "tages til efterretning",
  ),
  word("til efterretning", "til efterretning", "tages til efterretning"),
  word(
    "(?:taget|tages|tager|tog|tage)(?:[^.,;]{0,80}?) til orientering|til orientering",
    "til orientering",
    "tages til orientering",
  ),
  word("sendt i høring|sendtes i høring", "sendt i høring", "sendes i høring"),
  word("sendes i høring|sender(?:[^.,;]{0,80}?) i høring", "sendes i høring", "sendes i høring"),
  word("(?:sendt|sendtes|sendes) tilbage|tilbagesendt", "sendt tilbage", "sendes tilbage"),
  word("anbefalet|anbefalede|anbefaledes", "anbefalet", "anbefales"),
  word("anbefales|anbefaler", "anbefales", "anbefales"),
  word("indstillet til godkendelse|indstilles godkendt", "indstilles godkendt", "godkendes"),
  word("godkendt|godkendte|godkendtes", "godkendt", "godkendes"),
  word("godkendes|godkender|godkende", "godkendes", "godkendes"),
  word("tiltrådt|tiltrådte|tiltrådtes", "tiltrådt", "tiltrædes"),
  word("tiltrædes|tiltræder|tiltræde", "tiltrædes", "tiltrædes"),
  word("vedtaget|vedtog|vedtoges", "vedtaget", "vedtages"),
  word("vedtages|vedtager|vedtage", "vedtages", "vedtages"),
  word("udsat|udsatte|udsattes|udsættes", "udsat", "udsættes"),
  word("forkastet|forkastede|afvist|afviste|nedstemt|bortfaldt|faldt", "forkastet", "forkastes"),
  word("drøftet|drøftede|drøftedes", "drøftet", "drøftes"),
  word("drøftes|drøfter|drøfte", "drøftes", "drøftes"),
  word("oversendt|oversendte|oversendes", "oversendt", "oversendes"),
  word("besluttet|besluttede", "besluttet", "besluttes"),
  word("fastlægges|fastlægger|fastlagt", "fastlagt", "fastlægges"),
  word("afgiver(?:[^.,;]{0,60}?)bemærkninger|afgives", "afgivet", "afgives"),
  word("igangsættes|igangsætter|igangsat", "igangsat", "igangsættes"),
];
