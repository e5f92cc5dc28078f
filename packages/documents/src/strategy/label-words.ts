export type LabelKey =
  | "focus"
  | "initiatives"
  | "goals"
  | "challenges"
  | "vision"
  | "recommendation"
  | "decision"
  | "themes"
  | "landmarks"
  | "end";

const LABELS: readonly (readonly [LabelKey, RegExp])[] = [
  [
    "focus",
    /^(?:(?:vores|strategiske|konkrete|temaets) )?(?:indsatsområder?|fokuspunkter|delområder|indsatsspor)$/iu,
  ],
  [
    "initiatives",
    /^(?:(?:vores|konkrete|planlagte|mulige|centrale|udvalgte|de vigtigste) )?(?:indsatser|initiativer|handlinger|aktiviteter|tiltag|projekter)$|^(?:det|dette|her) vil vi(?: gøre| arbejde med)?$|^vi vil$|^(?:sådan|så) gør vi(?: det)?$|^hvad gør vi\??$|^hvilke (?:indsatser|initiativer|handlinger|tiltag)(?!\p{L}).*\?$|^hvad vil vi(?: gøre| igangsætte| sætte i gang)?\?$/iu,
  ],
  [
    "goals",
    /^(?:(?:vores|strategiske|overordnede?|temaets) )?(?:mål|målet|formål|formålet|ambition|ambitioner|ambitionen|målsætning|målsætninger|delmål|succeskriterier|effektmål|effekter|effekt|resultatmål|ønskede effekter)$|^hvad (?:vil|skal|ønsker) vi (?:at )?(?:opnå|nå)(?!\p{L}).*\?$|^(?:det vil vi opnå|hvilke(?:t)? mål(?!\p{L}).*\?|hvor vil vi hen\?)$/iu,
  ],
  [
    "challenges",
    /^(?:(?:vores|centrale) )?(?:udfordring|udfordringen|udfordringer|udfordringerne|barrierer)$|^hvilke (?:udfordringer|problemer|barrierer)(?!\p{L}).*\?$|^hvad er udfordring\p{L}*(?!\p{L}).*\?$/iu,
  ],
  [
    "vision",
    /^(?:\p{L}[\p{L}-]{0,40} )?(?:digitale )?vision(?:en)?(?: for \p{L}[\p{L} -]{0,60})?(?: \([^)]{0,60}\))?$|^vision og mission$/iu,
  ],
  [
    "recommendation",
    /^(?:indstilling|indstillinger|forvaltningens indstilling|administrationens indstilling|direktionens indstilling|indstillingen|indstilling og beslutning|sagens indstilling)$/iu,
  ],
  [
    "decision",
    /^(?:beslutning(?:er)?|beslutningen|\p{L}{3,40}s beslutning|beslutning .{0,80}\d{4}|beslutning i \p{L}[^.]{2,60}|\p{L}{3,40}s beslutning (?:i mødet )?(?:den )?\d.{0,40})$/iu,
  ],
  [
    "themes",
    /^(?:de |vores |strategiens )?(?:\d{1,2} |to |tre |fire |fem |seks |syv |otte |ni |ti )?(?:(?:strategiske|overordnede|tværgående|digitale|bærende) )?(?:temaer|hovedtemaer|fokusområder|spor|hovedspor|indsatsspor|indsatsområder|principper|delprogrammer)(?: \(.{0,40}\))?$/iu,
  ],
  [
    "landmarks",
    /^(?:de |vores |strategiens )?(?:\d{1,2} |to |tre |fire |fem |seks |syv |otte |ni |ti )?(?:(?:strategiske|tekniske|digitale) )?pejlemærker(?:ne)?$/iu,
  ],
  [
    "end",
    /^(?:baggrund|økonomi|problemstilling|løsning|videre proces|bilag|sagsfremstilling|resumé|resume|forord|indledning|opfølgning|evaluering|organisering|styring og opfølgning|sammenfatning|kontakt|proces|tidsplan|høring|lovgrundlag|sagens baggrund|andre relevante dokumenter|medlemsforslag|kommunikation|personalemæssige konsekvenser|økonomiske konsekvenser|protokol)$/iu,
  ],
];

const LONGEST_LABEL = 110;

/** What a line that stands alone announces; `null` when it announces nothing known. */
export function toLabel(line: string): LabelKey | null {
  if (line.length > LONGEST_LABEL) return null;
  const bare = line.replace(/\s*[:–-]$/u, "").replace(/\s\([^()]{0,60}\)$/u, "");
  return LABELS.find(([, pattern]) => pattern.test(bare))?.[0] ?? null;
}
