export type LexiconEntry = { readonly theme: string; readonly words: RegExp };

function anywhere(stems: string): RegExp {
  return new RegExp(`\\p{L}{0,40}(?:${stems})\\p{L}{0,30}`, "giu");
}

/**
 * Words that point to one of the model's 13 themes, after the codebook's include and exclude columns.
 * A stem begins a word unless it is long enough to be safe inside a compound.
 */
export const THEME_LEXICON: readonly LexiconEntry[] = [
  {
    theme: "styring",
    words: anywhere(
      "styring(?!ssystem)|governance|organisering|koordiner|portefølje|projektledelse|" +
        "projektmodel|digitaliseringsråd|strategisk ansvar|beslutningsgang",
    ),
  },
  {
    theme: "gevinster",
    words: anywhere(
      "gevinst|business ?case|(?<!\\p{L})værdi(?!\\p{L})|finansier|effektiviser|" +
        "besparel|investering|(?<!\\p{L})budget",
    ),
  },
  {
    theme: "ledelse",
    words: anywhere(
      "digital(?:e|t)? lede|lederskab|forandring|innovation(?!s(?:case|pulje))|" +
        "(?<!\\p{L})leder(?:e|ne|es)?(?!\\p{L})|ledelses|(?<!\\p{L})ledelse|" +
        "digital kultur|kulturforandring|rollemodel",
    ),
  },
  {
    theme: "kompetencer",
    words: anywhere(
      "kompetence(?!center)|uddannelse af medarbejder|digitale færdigheder|" +
        "digital arbejdsdag|oplæring|efteruddann|superbruger",
    ),
  },
  {
    theme: "data",
    words: anywhere(
      "(?<!\\p{L})data(?!\\p{L}|beskyt|sikker)|datakvalitet|datadrev|datadel|dataanaly|" +
        "datagrundlag|datastrateg|open ?data|åbne data|business intelligence|big data|" +
        "ledelsesinformation|geodata|dataetik|kunstig intelligens",
    ),
  },
  {
    theme: "sammenhaeng",
    words: anywhere(
      "arkitektur|integration(?!s(?:udvalg|område|indsats))|snitflade|" +
        "sammenhængende (?:digital|it|system|løsning|sagsgang|data)|" +
        "(?<!\\p{L})standarder|systemanskaf|systemlandskab|monopolbrud|fælles platform|" +
        "sammenhæng i (?:digital|it|system)|sammenhæng mellem (?:it|system)|" +
        "digitale økosystem",
    ),
  },
  {
    theme: "infrastruktur",
    words: anywhere(
      "infrastruktur|(?<!\\p{L})mobil(?!iser)|(?<!\\p{L})devices?|it-platform|it-drift|" +
        "(?<!\\p{L})drift af it|sky(?:tjeneste|løsning)|(?<!\\p{L})cloud|netværk og|" +
        "trådløs|wifi|bredbånd|it-udstyr|digitale? fundament",
    ),
  },
  {
    theme: "sikkerhed",
    words: anywhere(
      "sikkerhed|(?<!\\p{L})sikker(?:t)?(?!\\p{L})|databeskyt|cyber|gdpr|persondata|" +
        "privatliv|beredskab|nis2|trusselsbilled",
    ),
  },
  {
    theme: "brugervenlighed",
    words: anywhere(
      "brugervenlig|selvbetjening|digital inklusion|inkluder|borgerservice|" +
        "kanal(?:strateg|valg|er(?!\\p{L}))|borgerrejse|brugerrejse|brugeroplevelse|" +
        "tilgængelighed|digital post|digital dannelse|digital borger|borgerkontakt|" +
        "borgeren i centrum|digitalt udsat|digitale borgere|møde med borger",
    ),
  },
  {
    theme: "velfaerd",
    words: anywhere(
      "velfærd(?!\\p{L}*(?:samfund))|arbejdskraft|telemedicin|fagstrateg|hjælpemid|" +
        "(?<!\\p{L})ældre|sundhed|(?<!\\p{L})skole|folkeskole|dagtilbud|læring(?!spunkt)|" +
        "læremid|omsorg|rehabiliter|undervisning",
    ),
  },
  {
    theme: "klima",
    words: anywhere(
      "klima(?!tilpasset ledelse)|bæredygtig|" +
        "grøn(?:ne|t)? ?(?:omstilling|it|digital|teknolog)|" +
        "energi(?:forbrug|besparel|optimer|effektiv|strateg)|co2|cirkulær|" +
        "miljø(?:venlig|belast|rigtig)",
    ),
  },
  {
    theme: "faelles-indsatser",
    words: anywhere(
      "fællesoffentlig|fælleskommunal|fælles offentlig|kombit|medcom|økonomiaftale|" +
        "nationale (?:projekt|initiativ|program|indsats|løsning)",
    ),
  },
  {
    theme: "samarbejde",
    words: anywhere(
      "partnerskab|samarbejde|eksterne part|(?<!\\p{L})frivillig|andre kommuner|" +
        "samskab|offentlig-privat|vidensdeling|videndeling",
    ),
  },
];
