import { KeyHint } from "./key-hint";
import "./key-list.css";

/** Keys, and what they do. */
export type KeyRow = readonly [keys: readonly string[], what: () => string];

export function KeyList({ rows }: { readonly rows: readonly KeyRow[] }) {
  return (
    <dl className="pj-keys">
      {rows.map(([keys, what]) => (
        <div key={keys.join()}>
          <dt>
            {keys.map((key) => (
              <KeyHint key={key}>{key}</KeyHint>
            ))}
          </dt>
          <dd>{what()}</dd>
        </div>
      ))}
    </dl>
  );
}
