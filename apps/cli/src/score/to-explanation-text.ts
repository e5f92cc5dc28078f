import type { CellExplanation, QuestionExplanation } from "@pejling/domain";
import { toTextTable } from "../to-text-table";
import { formatExact, formatShare, NO_NUMBER } from "./format-number";

/** The arithmetic behind one theme in one unit, so that anybody can do the sum again. */
export function toExplanationText(explained: CellExplanation): string {
  const { unit, theme, numerator, ratedWeight, applicableWeight, coverage, minCoverage } =
    explained;
  const header = ["Question", "weight", "ratings", "rests on", "level", "level × weight"];
  const sum =
    ratedWeight === 0
      ? "No question has a level."
      : `Sum ${formatExact(numerator)} ÷ weight ${formatExact(ratedWeight)} = ${formatExact(numerator / ratedWeight)}`;
  return [
    `${theme} in ${unit}`,
    "",
    toTextTable([header, ...explained.questions.map(toRow)]),
    "",
    sum,
    `Coverage ${formatExact(ratedWeight)} of ${formatExact(applicableWeight)} = ${formatShare(coverage)}, wanted at least ${formatShare(minCoverage)}`,
    explained.score === null
      ? `No score: ${explained.reason}`
      : `Score ${formatExact(explained.score)} · lowest question ${explained.min} · every question is at least ${explained.gated ?? NO_NUMBER}`,
  ].join("\n");
}

function toRow(row: QuestionExplanation): readonly string[] {
  return [
    row.question,
    formatExact(row.weight),
    toVotes(row),
    row.basis ?? (row.standing === "notApplicable" ? "not applicable" : "no level"),
    row.level === null ? NO_NUMBER : formatExact(row.level),
    row.term === null ? NO_NUMBER : formatExact(row.term),
  ];
}

/** `2×3 1×4` reads: two said 3, one said 4. */
function toVotes({ votes }: QuestionExplanation): string {
  if (votes.kind === "hidden") return `n ${votes.n}`;
  const given = Object.entries(votes.distribution).filter(([, count]) => count > 0);
  return given.length === 0 ? "none" : given.map(([level, count]) => `${count}×${level}`).join(" ");
}
