import { levelClass } from "./level-step";
import "./level.css";

/** The key to the colours: *1 Spredt … 5 Førende*. */
export function LevelKey({ words }: { words: readonly string[] }) {
  return (
    <ul className="pj-level-key">
      {words.map((word, index) => (
        <li key={word}>
          <i className={levelClass(index + 1)} />
          {index + 1} {word}
        </li>
      ))}
    </ul>
  );
}
