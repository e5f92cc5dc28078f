import { ROLES, type Role } from "@pejling/domain";
import { formatList } from "../../../lib/formatters";
import { m } from "../../../paraglide/messages";
import { useRoom } from "../room";

const COUNTED: Readonly<Record<Role, (input: { readonly count: number }) => string>> = {
  director: m.live_directors,
  leader: m.live_leaders,
  employee: m.live_employees,
};
const SCREENS: ReadonlyMap<string, () => string> = new Map([
  ["facilitator", m.live_screen_facilitator],
  ["noteTaker", m.live_screen_note_taker],
  ["sheet", m.live_screen_sheet],
  ["projector", m.live_screen_projector],
]);

/** Who is here: participants by capacity, never by name; colleagues by name and what their screen is used for. */
export function Presence() {
  const { seats, staff } = useRoom().state;
  const roles = ROLES.flatMap((role) => {
    const count = seats.byRole[role] ?? 0;
    return count === 0 ? [] : [COUNTED[role]({ count })];
  });
  const missing = seats.total - seats.handOver - seats.connected;
  return (
    <div className="live-presence">
      <p>
        <b>{m.live_here({ count: seats.total })}</b>
        {roles.length > 0 && `: ${formatList(roles)}`}
      </p>
      {seats.handOver > 0 && (
        <p className="pj-sub">{m.live_here_by_device({ count: seats.handOver })}</p>
      )}
      {missing > 0 && <p className="pj-sub">{m.live_here_silent({ count: missing })}</p>}
      <ul>
        {staff.map(({ name, screen }, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: one person may follow in two windows that nothing tells apart
          <li key={`${name} ${screen} ${at}`}>
            {name} <span className="pj-sub">{SCREENS.get(screen)?.()}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
