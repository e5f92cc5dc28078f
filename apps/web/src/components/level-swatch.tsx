import { formatLevel } from "../lib/formatters";
import { levelClass } from "./level-step";
import "./level.css";

type LevelSwatchProps = {
  readonly level: number | null;
  /** The level's name, *Fælles*; with no level, the reason. The colour never stands alone. */
  readonly word: string;
  readonly isSmall?: boolean;
};

export function LevelSwatch({ level, word, isSmall = false }: LevelSwatchProps) {
  const number = level !== null && Number.isInteger(level) ? String(level) : formatLevel(level);
  return (
    <span className={`pj-swatch ${levelClass(level)}${isSmall ? " pj-swatch--small" : ""}`}>
      <b>{number}</b>
      <span>{word}</span>
    </span>
  );
}
