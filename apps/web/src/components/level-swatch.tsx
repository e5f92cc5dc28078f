import { formatLevel } from "../lib/formatters";
import { levelClass } from "./level-step";
import "./level.css";

type LevelSwatchProps = {
  readonly level: number | null;
  /** The level's name, *Fælles*; with no level, the reason. The colour never stands alone. */
  readonly word: string;
  readonly isSmall?: boolean;
  /** A mean keeps its decimal, `3,0`; a level somebody set is a whole number. */
  readonly isMean?: boolean;
};

export function LevelSwatch({ level, word, isSmall = false, isMean = false }: LevelSwatchProps) {
  const isWhole = level !== null && Number.isInteger(level) && !isMean;
  const number = isWhole ? String(level) : formatLevel(level);
  return (
    <span className={`pj-swatch ${levelClass(level)}${isSmall ? " pj-swatch--small" : ""}`}>
      <b>{number}</b>
      <span>{word}</span>
    </span>
  );
}
