import type { ModelLevel } from "@pejling/domain";
import { LevelSwatch } from "../../components/level-swatch";
import { toLocalText } from "../../lib/local-text";
import { m } from "../../paraglide/messages";

export function LevelMeanings({ levels }: { levels: readonly ModelLevel[] }) {
  return (
    <section aria-labelledby="niveauer">
      <h2 id="niveauer">{m.model_levels_title()}</h2>
      <dl className="model-levels">
        {levels.map(({ level, title, meaning }) => (
          <div key={level}>
            <dt>
              <LevelSwatch level={level} word={toLocalText(title)} />
            </dt>
            <dd>{toLocalText(meaning)}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
