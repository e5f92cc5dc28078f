import { useQuery } from "@tanstack/react-query";
import { Button } from "../../components/button";
import { Skeleton } from "../../components/skeleton";
import { Tag } from "../../components/tag";
import { decideMay } from "../../lib/decide-may";
import { textForError } from "../../lib/error-texts";
import { useTRPC } from "../../lib/trpc";
import { useMe } from "../../lib/use-me";
import { m } from "../../paraglide/messages";
import type { Names } from "./names";
import { usePlace } from "./place-context";
import type { Voices as Heard } from "./results-types";
import "./voices.css";

const KINDS = ["strength", "challenge", "barrier"] as const;
const KIND_TITLES: Readonly<Record<(typeof KINDS)[number], () => string>> = {
  strength: m.results_strengths,
  challenge: m.results_challenges,
  barrier: m.results_barriers,
};

type VoicesProps = { readonly theme: string; readonly names: Names };

/**
 * What people said about the theme: challenges coded to it, and quotes the groups allowed to be used. Who may not read
 * them is told so, and nothing is asked for.
 */
export function Voices({ theme, names }: VoicesProps) {
  const { kommunekode, slug } = usePlace();
  const decision = decideMay(useMe(), "result.voices", { kommunekode, slug });
  return (
    <section className="pj-section results-voices">
      <h2>{m.results_voices_title()}</h2>
      {decision === "ownUnits" && <p className="pj-sub">{m.results_voices_own()}</p>}
      {decision === "allowed" || decision === "ownUnits" ? (
        <AskedVoices theme={theme} names={names} />
      ) : (
        <p className="pj-sub">{m.results_voices_closed()}</p>
      )}
    </section>
  );
}

function AskedVoices({ theme, names }: VoicesProps) {
  const trpc = useTRPC();
  const { kommunekode, slug } = usePlace();
  const query = useQuery({
    ...trpc.result.voices.queryOptions({ kommunekode, slug, theme, unit: null }),
    meta: { ownError: true },
  });
  return (
    <>
      {query.isPending && <Skeleton />}
      {query.error !== null && (
        <>
          <p role="alert">
            {m.results_voices_failed()} {textForError(query.error)}
          </p>
          <Button onClick={() => query.refetch()}>{m.results_try_again()}</Button>
        </>
      )}
      {query.data && <HeardVoices data={query.data} names={names} />}
    </>
  );
}

function HeardVoices({ data, names }: { data: Heard; names: Names }) {
  if (data.quotes.length + data.challenges.length === 0) {
    return <p className="pj-sub">{m.results_voices_none()}</p>;
  }
  return (
    <div className="pj-columns">
      {data.challenges.length > 0 && (
        <div>
          {KINDS.map((kind) => {
            const entries = data.challenges.filter((entry) => entry.kind === kind);
            if (entries.length === 0) return null;
            return (
              <div key={kind} className="results-voices__kind">
                <h3>{KIND_TITLES[kind]()}</h3>
                <ul>
                  {entries.map(({ id, statement, unit, scope }) => (
                    <li key={id}>
                      {statement}
                      <span className="pj-sub">
                        {unit !== null && names.unit(unit)}{" "}
                        {scope === "technical" && <Tag>{m.results_technical()}</Tag>}
                      </span>
                    </li>
                  ))}
                </ul>
              </div>
            );
          })}
        </div>
      )}
      {data.quotes.length > 0 && (
        <div>
          <h3>{m.results_quotes()}</h3>
          {data.quotes.map(({ id, text, unit, questionId }) => (
            <figure key={id} className="results-quote">
              <blockquote>{text}</blockquote>
              <figcaption className="pj-sub">
                {[
                  unit === null ? "" : names.unit(unit),
                  questionId === null ? "" : names.question(questionId),
                ]
                  .filter(Boolean)
                  .join(" · ")}
              </figcaption>
            </figure>
          ))}
        </div>
      )}
    </div>
  );
}
