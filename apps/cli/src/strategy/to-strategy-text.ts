import type { Place, StrategyProposal } from "@pejling/contract";
import { lineFinder } from "./find-line";

type Said<Value> = { readonly value: Value; readonly place: Place };
/** A finding followed by the line it stands on. */
type WithLine = (text: string, found: { readonly place: Place }) => string;

const UNKNOWN = "not found";

/** What was read, for a person at a terminal. All of it is a suggestion until somebody has looked. */
export function toStrategyText(proposal: StrategyProposal, text: string): string {
  const lineOf = lineFinder(text);
  const withLine: WithLine = (said, { place }) => `${said}  [line ${lineOf(place.start)}]`;
  return [
    ...toHead(proposal, withLine),
    ...toThemes(proposal, withLine),
    ...toLandmarks(proposal, withLine),
    ...toLimbs(proposal, withLine),
    ...toSection(
      "Dates",
      proposal.dates.map((found) => {
        const { date, certainty, what } = found.value;
        return withLine(`${date} (${certainty}) ${what}`, found);
      }),
    ),
    "",
    toCounts(proposal),
    "Everything above is suggested by rules: look it up by its line before you use it.",
  ].join("\n");
}

function toHead(proposal: StrategyProposal, withLine: WithLine): string[] {
  const said = <Value>(found: Said<Value> | null, toText: (value: Value) => string) =>
    found === null ? UNKNOWN : withLine(toText(found.value), found);
  const { from, to, note } = proposal.period;
  const years = from === null && to === null ? UNKNOWN : `${from ?? "?"}–${to ?? "?"}`;
  return [
    `Title         ${said(proposal.title, (title) => title)}`,
    `Municipality  ${said(proposal.municipality, ({ kommunekode, name }) => `${name} (${kommunekode})`)}`,
    `Kind          ${said(proposal.kind, (kind) => kind)}`,
    `Period        ${years}${note === null ? "" : ` (${note})`}`,
    ...proposal.periods.map((found) => `              ${withLine(`"${found.value.text}"`, found)}`),
    `Case numbers  ${proposal.caseNumbers.map(({ value }) => `${value.kind} ${value.value}`).join(", ") || UNKNOWN}`,
    `Vision        ${said(proposal.vision, (vision) => vision)}`,
  ];
}

function toThemes({ themes }: StrategyProposal, withLine: WithLine): string[] {
  return toSection(
    "Themes",
    themes.flatMap((theme) => [
      withLine(`${numbered(theme.number)}${theme.title.value}`, theme.title),
      ...(theme.group === null ? [] : [`   group: ${theme.group.value}`]),
      ...(theme.aim === null ? [] : [`   aim: ${withLine(theme.aim.value, theme.aim)}`]),
      ...theme.focusAreas.map((area) => `   - ${withLine(area.value, area)}`),
      ...toModelThemes(theme.modelThemes),
    ]),
  );
}

function toModelThemes(links: StrategyProposal["themes"][number]["modelThemes"]): string[] {
  return links.length === 0
    ? []
    : [
        `   in the model: ${links.map(({ theme, strength }) => `${theme} (${strength})`).join(", ")}`,
      ];
}

function toLandmarks({ landmarks }: StrategyProposal, withLine: WithLine): string[] {
  return toSection(
    "Landmarks",
    landmarks.flatMap((landmark) => {
      const supports = landmark.supports.map(({ value }) => value);
      return [
        withLine(`${numbered(landmark.number)}${landmark.title.value}`, landmark.title),
        ...(supports.length === 0 ? [] : [`   supports theme ${supports.join(", ")}`]),
        ...landmark.challenges.map((found) => `   challenge: ${withLine(found.value, found)}`),
        ...landmark.initiatives.map((found) => `   initiative: ${withLine(found.value, found)}`),
        ...landmark.goals.map((found) => `   goal: ${withLine(found.value, found)}`),
      ];
    }),
  );
}

function toLimbs({ limbs }: StrategyProposal, withLine: WithLine): string[] {
  return toSection(
    "Recommendations (at-punkter)",
    limbs.flatMap(({ number, text, decision }) => [
      withLine(`${numbered(number)}${text.value}`, text),
      ...(decision === null ? [] : [`   ${withLine(toDecision(decision.value), decision)}`]),
    ]),
  );
}

function toDecision({ outcome, vote }: { outcome: string; vote: boolean | null }): string {
  if (vote === null) return outcome;
  return vote ? `${outcome}, by vote` : `${outcome}, without a vote`;
}

function toSection(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : ["", title, ...lines];
}

function toCounts({ sentences, removed }: StrategyProposal): string {
  return `${sentences.length} sentences; removed ${removed.relatedLinks} lines of related links and ${removed.pageFooters} page footers.`;
}

function numbered(number: number | null): string {
  return number === null ? "" : `${number}. `;
}
