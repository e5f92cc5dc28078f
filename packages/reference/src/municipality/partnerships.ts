/** Municipalities that work together, as a ready-made group to compare with. */
export type Partnership = {
  readonly id: string;
  readonly name: string;
  /** Kommunekoder. */
  readonly members: readonly string[];
  /** Year it was established; null where the source does not say. */
  readonly since: number | null;
  /** Where the membership is stated: an address, or the name of the document. */
  readonly source: string;
};

export const PARTNERSHIPS: readonly Partnership[] = [
  {
    id: "6-byerne",
    name: "6-byerne",
    members: ["0101", "0461", "0561", "0730", "0751", "0851"],
    since: null,
    source: "https://www.odense.dk/om-kommunen/statistikker-og-regnskaber/6-by-nogletal",
  },
  {
    id: "4-kommunesamarbejdet",
    name: "4-kommunesamarbejdet",
    members: ["0157", "0159", "0173", "0230"],
    since: null,
    source: "Baggrundspapir for Gladsaxe Kommunes digitaliseringsstrategi 2015-2018, afsnit 2.3.4",
  },
  {
    id: "digi-nord",
    name: "Nordsjællands Digitaliseringssamarbejde",
    members: ["0210", "0217", "0219", "0223", "0250", "0260", "0270"],
    since: 2016,
    source: "https://digi-nord.fredensborg.dk/baggrund-og-formaal",
  },
  {
    id: "k14",
    name: "14 sjællandske kommuner (foranalyse 2015)",
    members: [
      ...["0253", "0259", "0265", "0269", "0306", "0316", "0326"],
      ...["0329", "0330", "0340", "0350", "0360", "0370", "0376"],
    ],
    since: null,
    source: "http://docplayer.dk/590942-Foranalyse-samarbejde-om-digitalisering-og-it.html",
  },
];

export function listPartnershipsOf(kommunekode: string): readonly Partnership[] {
  return PARTNERSHIPS.filter(({ members }) => members.includes(kommunekode));
}
