import type { MinutesBody } from "@pejling/domain";
import { m } from "../paraglide/messages";
import { formatList, plural } from "./formatters";

/** Who took part, as minutes tell it: how many in each capacity, never who. */
export function presentText({
  participants,
  voters,
}: Pick<MinutesBody, "participants" | "voters">): string {
  const { director, leader, employee } = participants;
  const roles = [
    [director, m.minutes_role_director(), m.minutes_role_directors()],
    [leader, m.minutes_role_leader(), m.minutes_role_leaders()],
    [employee, m.minutes_role_employee(), m.minutes_role_employees()],
  ] as const;
  const listed = roles.flatMap(([count, one, other]) =>
    count === 0 ? [] : [`${count} ${plural(count, { one, other })}`],
  );
  const voted = voters === null ? [] : [m.minutes_voters({ count: voters })];
  if (listed.length === 0 && voted.length === 0) return m.minutes_nobody();
  return [...(listed.length === 0 ? [] : [formatList(listed)]), ...voted].join(" · ");
}
