import type { StrategyItem } from "@pejling/domain";
import { openApi } from "./open-api";

export const PAPER = `Digitaliseringsstrategi for Gladsaxe Kommune 2021-2025

Indledning

Kommunen vil bruge data og it til gavn for borgerne, og det kræver en fælles retning. Strategien erstatter den hidtidige kanalstrategi.

Strategien har tre temaer:

1. Data: Kommunen styrker arbejdet med data, så de kan bruges i opgaveløsningen
2. Kompetencer: Medarbejderne får de digitale kompetencer, de har brug for
3. Klima: Kommunen bruger teknologi til at styrke klimaindsatsen
`;
const toBase64 = (text: string) => Buffer.from(text, "utf8").toString("base64");
export const upload = (content: string | Buffer, fileName = "strategi.txt") => ({
  id: `s-${fileName.replaceAll(".", "-")}`,
  fileName,
  contentBase64: typeof content === "string" ? toBase64(content) : content.toString("base64"),
  address: "",
  readAt: null,
});

/** The paper read in through the door, and ways to look at what came of it. */
export async function readPaper() {
  const { api } = await openApi();
  const { slug } = await api.strategy.read(upload(PAPER));
  const get = async () => {
    const found = await api.strategy.get({ slug });
    if (found.origin !== "read") throw new Error("expected a strategy read from a text");
    return found;
  };
  const find = async (kind: StrategyItem["kind"], at = 0) => {
    const item = (await get()).items.filter((each) => each.kind === kind)[at];
    if (item === undefined) throw new Error(`expected a statement of kind "${kind}"`);
    return item;
  };
  return { api, slug, get, find };
}
