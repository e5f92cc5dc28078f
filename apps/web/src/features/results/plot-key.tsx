import "./dot-plot.css";

type PlotKeyProps = {
  readonly items: readonly {
    readonly kind: "own" | "unit" | "peer" | "earlier" | "target" | "band";
    readonly text: string;
  }[];
};

export function PlotKey({ items }: PlotKeyProps) {
  return (
    <span className="results-key">
      {items.map(({ kind, text }) => (
        <span key={kind}>
          <i className={`results-key__${kind}`} />
          {text}
        </span>
      ))}
    </span>
  );
}
