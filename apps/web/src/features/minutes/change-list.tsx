import { m } from "../../paraglide/messages";
import { toChangeRows } from "./change-rows";
import type { MinutesData, Wording } from "./minutes-types";

/** What this wording changed from the one before. */
export function ChangeList({ data, wording }: { data: MinutesData; wording: Wording }) {
  const rows = toChangeRows(data, wording.changes);
  return (
    <section className="minutes-changes">
      <h2>{m.minutes_changes({ number: wording.number - 1 })}</h2>
      <ul>
        {rows.map(({ key, title, text }) => (
          <li key={key}>
            <strong>{title}:</strong> {text}
          </li>
        ))}
      </ul>
    </section>
  );
}
