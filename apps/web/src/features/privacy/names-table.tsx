import { Button } from "../../components/button";
import { DataTable } from "../../components/data-table";
import { Tag } from "../../components/tag";
import { formatDate } from "../../lib/formatters";
import { statusText } from "../../lib/status-text";
import { m } from "../../paraglide/messages";
import type { KeptRound } from "./privacy-types";

export type NamesTask = "date" | "erase";
type NamesTableProps = {
  readonly rounds: readonly KeptRound[];
  readonly onTask: (round: KeptRound, task: NamesTask) => void;
};

export function NamesTable({ rounds, onTask }: NamesTableProps) {
  return (
    <DataTable
      caption={m.privacy_names_caption()}
      isCaptionHidden
      rows={rounds}
      rowKey={({ slug }) => slug}
      columns={[
        {
          key: "round",
          header: m.privacy_column_round(),
          value: ({ name }) => name,
          isRowHeader: true,
          render: ({ name, status }) => (
            <span className="privacy-round">
              {name} <Tag>{statusText(status)}</Tag>
            </span>
          ),
        },
        {
          key: "names",
          header: m.privacy_column_names(),
          value: ({ names }) => names,
          render: ({ names }) =>
            names === 0 ? m.privacy_names_none() : m.privacy_names_count({ count: names }),
        },
        {
          key: "until",
          header: m.privacy_column_until(),
          value: ({ namesUntil }) => namesUntil,
          render: (round) => <Until round={round} />,
        },
        {
          key: "actions",
          header: m.privacy_column_actions(),
          value: () => null,
          isAction: true,
          render: (round) => <Actions round={round} onTask={onTask} />,
        },
      ]}
    />
  );
}

function Until({ round }: { round: KeptRound }) {
  const { namesUntil, ownDate, isOwnDate, names, namesErasedAt } = round;
  if (names === 0 && namesErasedAt !== null) {
    return m.privacy_until_erased({ date: formatDate(namesErasedAt) });
  }
  const date = namesUntil ?? ownDate;
  if (date === null) return m.privacy_until_open();
  return (
    <>
      {formatDate(date)}
      <span className="pj-sub privacy-below">
        {isOwnDate ? m.privacy_until_own() : m.privacy_until_usual()}
      </span>
    </>
  );
}

type ActionsProps = {
  readonly round: KeptRound;
  readonly onTask: (round: KeptRound, task: NamesTask) => void;
};

function Actions({ round, onTask }: ActionsProps) {
  const { name, names, namesErasedAt } = round;
  if (names === 0 && namesErasedAt !== null) return null;
  return (
    <span className="privacy-actions">
      <Button size="small" variant="tertiary" onClick={() => onTask(round, "date")}>
        <span aria-hidden="true">{m.privacy_change()}</span>
        <span className="pj-hidden">{m.privacy_change_for({ name })}</span>
      </Button>
      {names > 0 && (
        <Button size="small" variant="tertiary" onClick={() => onTask(round, "erase")}>
          <span aria-hidden="true">{m.privacy_erase_now()}</span>
          <span className="pj-hidden">{m.privacy_erase_now_for({ name })}</span>
        </Button>
      )}
    </span>
  );
}
