import type { LiveQuestionView } from "@pejling/api";
import type { Level } from "@pejling/domain";
import { levelClass } from "../../../components/level-step";
import { toLocalText } from "../../../lib/local-text";
import { m } from "../../../paraglide/messages";

type LevelsProps = {
  readonly levels: LiveQuestionView["levels"];
  readonly agreed: Level | null;
};

/** The five described levels, to be read aloud. */
export function Levels({ levels, agreed }: LevelsProps) {
  return (
    <section aria-labelledby="live-levels">
      <h3 id="live-levels">{m.live_levels()}</h3>
      <ol className="live-levels">
        {levels.map(({ level, title, text }) => (
          <li key={level} className={level === agreed ? "is-agreed" : ""}>
            <h4>
              <b className={levelClass(level)}>{level}</b> {toLocalText(title)}
              {level === agreed && <span className="live-levels__agreed">{m.live_agreed()}</span>}
            </h4>
            <p>{toLocalText(text)}</p>
          </li>
        ))}
      </ol>
    </section>
  );
}
