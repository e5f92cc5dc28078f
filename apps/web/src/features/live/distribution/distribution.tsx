import type { LocalText } from "@pejling/domain";
import { levelClass } from "../../../components/level-step";
import { Tag } from "../../../components/tag";
import { toLocalText } from "../../../lib/local-text";
import { m } from "../../../paraglide/messages";
import { type Counted, toDistribution, type VoteFigure } from "./distribution-rows";
import { describeMove, describeSpread, listNumbers } from "./distribution-text";
import "./distribution.css";

type DistributionProps = {
  readonly levels: readonly { readonly level: number; readonly title: LocalText }[];
  readonly counted: Counted;
};

/**
 * What a question's votes came to: the levels 1–5 with how many chose each, the second vote beside the first. Everything in it
 * is as large as the text around it, from a phone to a wall.
 */
export function Distribution({ levels, counted }: DistributionProps) {
  const { votes, most, move } = toDistribution(counted);
  if (votes.length === 0) return null;
  const names =
    votes.length === 1 ? [m.live_vote_only()] : [m.live_vote_first(), m.live_vote_second()];
  return (
    <figure className="live-votes">
      <ol className="live-votes__levels">
        {levels.map(({ level, title }) => (
          <li key={level}>
            <div className="live-votes__bars">
              {votes.map((figure) => (
                <Bar key={figure.vote} figure={figure} level={level} most={most} />
              ))}
            </div>
            <div className="live-votes__level">
              <b className={levelClass(level)}>{level}</b>
              <span>{toLocalText(title)}</span>
            </div>
            <span className="pj-hidden">
              {votes
                .map(
                  ({ counts }, at) =>
                    `${names[at]}: ${m.live_votes_on_level({ count: counts[level - 1] ?? 0, level })}`,
                )
                .join(". ")}
            </span>
          </li>
        ))}
      </ol>
      <figcaption className="live-votes__text">
        {votes.map((figure, at) => (
          <Summary
            key={figure.vote}
            figure={figure}
            {...(votes.length > 1 && { name: names[at] ?? "" })}
          />
        ))}
        {move !== null && <p className="live-votes__move">{describeMove(move)}</p>}
      </figcaption>
    </figure>
  );
}

type BarProps = { readonly figure: VoteFigure; readonly level: number; readonly most: number };

function Bar({ figure, level, most }: BarProps) {
  const count = figure.counts[level - 1] ?? 0;
  return (
    <div className={`live-votes__bar is-vote-${figure.vote}`} aria-hidden="true">
      <i className={count === 0 ? "is-empty" : ""} style={{ height: `${(count / most) * 100}%` }}>
        {count > 0 && <span>{count}</span>}
      </i>
    </div>
  );
}

function Summary({ figure, name }: { readonly figure: VoteFigure; readonly name?: string }) {
  return (
    <div className="live-votes__summary">
      {name !== undefined && (
        <h3>
          <i className={`live-votes__key is-vote-${figure.vote}`} />
          {name}
        </h3>
      )}
      <p>
        {describeSpread(figure)}{" "}
        {figure.spread === "split" && <Tag tone="warn">{m.live_split()}</Tag>}
      </p>
      <p className="live-votes__numbers">{listNumbers(figure).join(" · ")}</p>
    </div>
  );
}
