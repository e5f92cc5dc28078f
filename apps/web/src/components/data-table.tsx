import { type ReactNode, useState } from "react";
import { formatDecimal, NO_NUMBER } from "../lib/formatters";
import { Icon } from "./icon";
import { type SortValue, sortRows } from "./sort-rows";
import "./data-table.css";

export type Column<Row> = {
  readonly key: string;
  readonly header: string;
  /** What the column sorts by, and what it shows unless `render` says otherwise. */
  readonly value: (row: Row) => SortValue;
  readonly render?: (row: Row) => ReactNode;
  /** How many decimals a number is shown with; without it, none for whole numbers and one for the rest. */
  readonly decimals?: number;
  readonly align?: "start" | "end";
  readonly isRowHeader?: boolean;
  readonly isSortable?: boolean;
  /** What can be done with the row: at its end, with a header that is read aloud and not shown. */
  readonly isAction?: boolean;
};
type Sorting = { readonly key: string; readonly direction: "ascending" | "descending" };
type DataTableProps<Row> = {
  readonly caption: string;
  readonly isCaptionHidden?: boolean;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly rowKey: (row: Row) => string;
  readonly sortedBy?: Sorting;
};

/** A real table that becomes cards on a phone. Rows keep the order they are given in until the reader sorts them. */
export function DataTable<Row>(props: DataTableProps<Row>) {
  const [sorting, setSorting] = useState<Sorting | null>(props.sortedBy ?? null);
  const column = props.columns.find(({ key }) => key === sorting?.key);
  const rows =
    sorting && column ? sortRows(props.rows, column.value, sorting.direction) : props.rows;
  return (
    <div className="pj-table-wrap">
      <table className="pj-table pj-table--cards">
        <caption className={props.isCaptionHidden ? "pj-hidden" : ""}>{props.caption}</caption>
        <thead>
          <tr>
            {props.columns.map((header) => (
              <HeaderCell key={header.key} column={header} sorting={sorting} onSort={setSorting} />
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={props.rowKey(row)}>
              {props.columns.map((cell) => (
                <BodyCell key={cell.key} column={cell} row={row} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

type HeaderCellProps<Row> = {
  readonly column: Column<Row>;
  readonly sorting: Sorting | null;
  readonly onSort: (sorting: Sorting) => void;
};

function HeaderCell<Row>({ column, sorting, onSort }: HeaderCellProps<Row>) {
  const current = sorting?.key === column.key ? sorting.direction : undefined;
  const className = column.align === "end" ? "pj-end" : "";
  if (column.isAction) {
    return (
      <th scope="col">
        <span className="pj-hidden">{column.header}</span>
      </th>
    );
  }
  if (!column.isSortable) {
    return (
      <th scope="col" className={className}>
        {column.header}
      </th>
    );
  }
  const direction = current === "ascending" ? "descending" : "ascending";
  return (
    <th scope="col" className={className} aria-sort={current}>
      <button
        type="button"
        className="pj-table__sort"
        onClick={() => onSort({ key: column.key, direction })}
      >
        {column.header}
        <Icon name={current === "descending" ? "down" : "up"} size={16} />
      </button>
    </th>
  );
}

function BodyCell<Row>({ column, row }: { column: Column<Row>; row: Row }) {
  const content = column.render ? column.render(row) : showValue(column.value(row), column);
  if (column.isRowHeader) return <th scope="row">{content}</th>;
  if (column.isAction) return <td className="pj-table__action">{content}</td>;
  return (
    <td className={column.align === "end" ? "pj-end" : ""} data-label={column.header}>
      <span>{content}</span>
    </td>
  );
}

function showValue(value: SortValue, { decimals }: { readonly decimals?: number }): string {
  if (typeof value !== "number") return value ?? NO_NUMBER;
  return formatDecimal(value, decimals ?? (Number.isInteger(value) ? 0 : 1));
}
