import { readStrategy } from "@pejling/documents";
import { MUNICIPALITIES } from "@pejling/reference";
import { type Figure, figure, median } from "./figure";

const PAGES = 300;
const CHARACTERS_A_PAGE = 3000;
const RUNS = 5;

/** A long fictional strategy: paragraphs, headings, lists and a page footer inside the sentences. */
function makeStrategy(): string {
  const pages: string[] = ["DIGITALISERINGSSTRATEGI 2025-2028\n\nEksempelby Kommune\n"];
  for (let page = 1; page <= PAGES; page++) {
    const theme = `Tema ${page}: Fælles løsninger på område ${page}\n\nIndsatsområder\n- Styrke samarbejdet om opgave ${page}\n- Måle effekten hvert år\n\n`;
    const sentence = `På side ${page} står der, at forvaltningerne skal arbejde sammen om digitale løs- ninger, jf. bilag ${page}, inden d. 1. maj 2026. `;
    pages.push(
      `${theme}${sentence.repeat(Math.floor(CHARACTERS_A_PAGE / sentence.length))}\nJ.nr. 85.00.00 ${page} Sag: 2025/0001\f\n`,
    );
  }
  return pages.join("");
}

export async function measureReading(): Promise<readonly Figure[]> {
  const text = makeStrategy();
  const times: number[] = [];
  for (let run = 0; run < RUNS; run++) {
    const started = performance.now();
    readStrategy(text, { municipalities: MUNICIPALITIES });
    times.push((performance.now() - started) / 1000);
  }
  return [
    figure("main", {
      name: `reading a strategy of ${PAGES} pages (${Math.round(text.length / 1000)} kB)`,
      value: median(times),
      unit: "s",
      bound: "≤ 1",
    }),
  ];
}
