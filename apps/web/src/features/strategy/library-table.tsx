import { Link } from "@tanstack/react-router";
import { type Column, DataTable } from "../../components/data-table";
import { Tag } from "../../components/tag";
import { NO_NUMBER } from "../../lib/formatters";
import { m } from "../../paraglide/messages";
import { statusOf } from "./library-rows";
import type { Listing } from "./strategy-types";
import { kindText, periodText } from "./words";

function listColumns(): readonly Column<Listing>[] {
  return [
    {
      key: "title",
      header: m.strategy_column_title(),
      value: ({ title }) => title,
      render: ({ slug, title }) => (
        <Link to="/strategier/$slug" params={{ slug }}>
          {title}
        </Link>
      ),
      isRowHeader: true,
      isSortable: true,
    },
    {
      key: "owner",
      header: m.strategy_column_owner(),
      value: ({ owner }) => owner,
      isSortable: true,
    },
    {
      key: "kind",
      header: m.strategy_column_kind(),
      value: ({ kind }) => kindText(kind) || null,
      isSortable: true,
    },
    {
      key: "period",
      header: m.strategy_column_period(),
      value: ({ period }) => periodText(period) || null,
      render: ({ period }) => (
        <span className="strategy-library__period">{periodText(period) || NO_NUMBER}</span>
      ),
      isSortable: true,
    },
    {
      key: "themes",
      header: m.strategy_column_themes(),
      value: ({ themes }) => themes.length,
      align: "end",
      isSortable: true,
    },
    {
      key: "status",
      header: m.strategy_column_status(),
      value: ({ counts }) => counts.suggested,
      render: (listing) => <Status listing={listing} />,
      isSortable: true,
    },
  ];
}

type LibraryTableProps = { readonly caption: string; readonly rows: readonly Listing[] };

export function LibraryTable({ caption, rows }: LibraryTableProps) {
  return (
    <DataTable
      caption={caption}
      isCaptionHidden
      columns={listColumns()}
      rows={rows}
      rowKey={({ slug }) => slug}
    />
  );
}

function Status({ listing }: { listing: Listing }) {
  const { counts } = listing;
  const status = statusOf(listing);
  if (status === "fakta") return <Tag>{m.strategy_status_fact()}</Tag>;
  if (status === "bekraeftet") return <Tag tone="strong">{m.strategy_status_done()}</Tag>;
  const text = m.strategy_progress(counts);
  return (
    <span className="strategy-library__status">
      <span>{text}</span>
      <progress value={counts.confirmed} max={counts.total} aria-label={text} />
    </span>
  );
}
