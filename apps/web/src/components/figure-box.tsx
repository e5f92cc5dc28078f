import { toCsv } from "@pejling/contract/to-csv";
import { type ReactNode, useId, useRef, useState } from "react";
import { downloadPng, downloadText, toFileName } from "../lib/download";
import { m } from "../paraglide/messages";
import { Button } from "./button";
import { DataTable } from "./data-table";
import { type FigureCell, type FigureColumn, formatCell, isNumberColumn } from "./figure-table";
import { notify } from "./notices";
import "./figure-box.css";

type FigureBoxProps = {
  /** The one question the chart answers: *Hvor er vi længst fra målet?* */
  readonly title: string;
  readonly subtitle?: ReactNode;
  /** The answer in one sentence. */
  readonly summary: string;
  readonly columns: readonly FigureColumn[];
  readonly rows: readonly (readonly FigureCell[])[];
  /** The chart. Its first svg becomes the picture. */
  readonly children: ReactNode;
  /** False where the chart is no svg. */
  readonly hasPng?: boolean;
  readonly fileName?: string;
};

export function FigureBox(props: FigureBoxProps) {
  const { title, columns, rows, hasPng = true, fileName = title } = props;
  const [isTable, setIsTable] = useState(false);
  const chart = useRef<HTMLDivElement>(null);
  const id = useId();

  const saveCsv = () =>
    downloadText(
      toCsv(
        columns.map(({ header }) => header),
        rows,
      ),
      toFileName(fileName, "csv"),
    );
  const savePng = async () => {
    const svg = chart.current?.querySelector("svg");
    if (!svg) return;
    await downloadPng(svg, toFileName(fileName, "png")).catch(() =>
      notify(m.components_png_failed(), "error"),
    );
  };

  return (
    <figure className="pj-figure" aria-labelledby={id}>
      <div className="pj-figure__head">
        <h2 id={id}>{title}</h2>
        {props.subtitle && <p className="pj-sub pj-figure__subtitle">{props.subtitle}</p>}
      </div>
      <div className="pj-figure__chart" ref={chart} hidden={isTable}>
        {props.children}
      </div>
      {isTable && <FigureTable title={title} columns={columns} rows={rows} />}
      <figcaption className="pj-figure__summary">{props.summary}</figcaption>
      <div className="pj-figure__actions">
        <Button size="small" variant="tertiary" onClick={() => setIsTable(!isTable)}>
          {isTable ? m.components_show_chart() : m.components_show_table()}
          <span className="pj-hidden">: {title}</span>
        </Button>
        <Button size="small" variant="tertiary" onClick={saveCsv}>
          {m.components_get_csv()}
          <span className="pj-hidden">: {title}</span>
        </Button>
        {hasPng && !isTable && (
          <Button size="small" variant="tertiary" onClick={savePng}>
            {m.components_get_png()}
            <span className="pj-hidden">: {title}</span>
          </Button>
        )}
      </div>
    </figure>
  );
}

type TableRow = { readonly key: string; readonly cells: readonly FigureCell[] };
type FigureTableProps = Pick<FigureBoxProps, "title" | "columns" | "rows">;

function FigureTable({ title, columns, rows }: FigureTableProps) {
  return (
    <DataTable<TableRow>
      caption={title}
      isCaptionHidden
      rows={rows.map((cells, index) => ({ cells, key: String(index) }))}
      rowKey={(row) => row.key}
      columns={columns.map((column, index) => ({
        key: String(index),
        header: column.header,
        value: (row) => row.cells[index] ?? null,
        render: (row) => formatCell(row.cells[index] ?? null, column),
        isRowHeader: index === 0,
        isSortable: true,
        align: isNumberColumn(rows, index) ? "end" : "start",
      }))}
    />
  );
}
