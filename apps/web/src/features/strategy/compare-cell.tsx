import { Link } from "@tanstack/react-router";
import { m } from "../../paraglide/messages";
import { emptyText, entriesOf, isOnlySuggested } from "./compare-table";
import type { Comparison } from "./strategy-types";
import { StrengthMark } from "./strength-mark";

type CompareCellProps = { readonly row: Comparison["rows"][number]; readonly themeId: string };

export function CompareCell({ row, themeId }: CompareCellProps) {
  const entries = entriesOf(row, themeId);
  if (entries.length === 0) {
    const hint = row.isCovered ? {} : { title: m.strategy_compare_unknown_hint() };
    return (
      <span className="strategy-compare__none" {...hint}>
        {emptyText(row)}
      </span>
    );
  }
  return (
    <ul>
      {entries.map((entry) => (
        <li key={entry.wording}>
          <StrengthMark strength={entry.strength} />
          <span>
            <Entry entry={entry} />
            {entry.sources.every(({ itemId }) => itemId === null) && (
              <span className="strategy-compare__state"> {m.strategy_compare_whole()}</span>
            )}
            {isOnlySuggested(entry) && (
              <span className="strategy-compare__state"> {m.strategy_compare_suggested()}</span>
            )}
          </span>
        </li>
      ))}
    </ul>
  );
}

type EntryProps = {
  readonly entry: Comparison["rows"][number]["cells"][number]["entries"][number];
};

/** The wording leads to its place in the first paper that has it; the others are named beside it. */
function Entry({ entry }: EntryProps) {
  const [first, ...others] = entry.sources.toSorted(
    (left, right) => Number(left.origin === "fact") - Number(right.origin === "fact"),
  );
  if (first === undefined) return entry.wording;
  return (
    <>
      <Link
        to="/strategier/$slug"
        params={{ slug: first.slug }}
        search={{ afsnit: first.itemId ?? undefined }}
        title={first.title}
      >
        {entry.wording}
      </Link>
      {others.map(({ slug, title, itemId }, index) => (
        <Link
          key={`${slug} ${itemId}`}
          className="strategy-compare__more"
          to="/strategier/$slug"
          params={{ slug }}
          search={{ afsnit: itemId ?? undefined }}
          title={title}
          aria-label={`${entry.wording}, ${title}`}
        >
          {index + 2}
        </Link>
      ))}
    </>
  );
}
