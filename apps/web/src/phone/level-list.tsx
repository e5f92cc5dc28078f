import { toLocalText } from "../lib/local-text";
import type { LiveQuestion } from "./phone-client";

/** The levels to read: nothing here can be pressed, and nothing looks as if it could. */
export function LevelList({ levels }: { readonly levels: LiveQuestion["levels"] }) {
  return (
    <ol className="ph-levels">
      {levels.map(({ level, title, text }) => (
        <li key={level}>
          <b className="ph-number">{level}</b>
          <div>
            <b>{toLocalText(title)}</b>
            <p>{toLocalText(text)}</p>
          </div>
        </li>
      ))}
    </ol>
  );
}
