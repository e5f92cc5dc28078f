import { formatDate, formatList } from "../../lib/formatters";
import { m } from "../../paraglide/messages";
import type { FactStrategy } from "./strategy-types";

const EXTENTS = {
  full: m.strategy_fact_extent_full,
  partial: m.strategy_fact_extent_partial,
  mention: m.strategy_fact_extent_mention,
} as const;
const STATUSES = {
  draft: m.strategy_fact_status_draft,
  forDiscussion: m.strategy_fact_status_forDiscussion,
  forDecision: m.strategy_fact_status_forDecision,
  adopted: m.strategy_fact_status_adopted,
  published: m.strategy_fact_status_published,
  unknown: m.strategy_fact_status_unknown,
} as const;

export function FactSource({ strategy }: { strategy: FactStrategy }) {
  const { source, status, body, members } = strategy;
  return (
    <aside className="strategy-source" aria-labelledby="strategy-source">
      <h2 id="strategy-source">{m.strategy_fact_source()}</h2>
      {source.addresses.length === 0 && <p>{m.strategy_fact_no_address()}</p>}
      <ul>
        {source.addresses.map((address) => (
          <li key={address}>
            <a href={address} rel="noreferrer external">
              {address}
            </a>
          </li>
        ))}
      </ul>
      <p>{source.note}</p>
      <p className="pj-sub">
        {EXTENTS[source.extent]()}{" "}
        {source.read !== null && m.strategy_fact_read({ date: formatDate(source.read) })}
      </p>
      <dl>
        <dt>{m.strategy_fact_status()}</dt>
        <dd>{STATUSES[status]()}</dd>
        {body !== null && (
          <>
            <dt>{m.strategy_fact_body()}</dt>
            <dd>{body}</dd>
          </>
        )}
        {members.length > 0 && (
          <>
            <dt>{m.strategy_fact_members()}</dt>
            <dd>{formatList(members)}</dd>
          </>
        )}
      </dl>
    </aside>
  );
}
