import { Link } from "@tanstack/react-router";
import { LinkButton } from "../../../components/link-button";
import { useMediaQuery } from "../../../components/use-media-query";
import { formatDate, formatLongDate } from "../../../lib/formatters";
import { today } from "../../../lib/today";
import { m } from "../../../paraglide/messages";
import { STACKED } from "../sheet/side-section";
import { addMonths, type CalendarDay, toCalendarWeeks, weekNumber } from "./calendar-weeks";
import { KIND_WORDS, type PlannedInterview, STATUS_WORDS } from "./interview-words";
import { groupByDay } from "./plan-rows";
import { formatSlot } from "./planned-time";
import "./interview-calendar.css";

type Address = { readonly kommunekode: string; readonly slug: string };
type CalendarProps = {
  readonly address: Address;
  readonly interviews: readonly PlannedInterview[];
  readonly month: string;
};

const MONDAY = "2026-01-05";

export function InterviewCalendar({ address, interviews, month }: CalendarProps) {
  const isStacked = useMediaQuery(STACKED);
  const byDay = groupByDay(interviews);
  const undated = interviews.filter(({ plannedAt }) => plannedAt === null).length;
  return (
    <section aria-labelledby="interview-month">
      <div className="interview-calendar__head">
        <h2 id="interview-month">{formatDate(month)}</h2>
        <MonthLink address={address} month={addMonths(month, -1)} />
        <MonthLink address={address} month={addMonths(month, 1)} />
      </div>
      {isStacked ? (
        <Agenda address={address} byDay={byDay} month={month} />
      ) : (
        <MonthGrid address={address} byDay={byDay} month={month} />
      )}
      {undated > 0 && <p className="pj-sub">{m.interview_undated({ count: undated })}</p>}
    </section>
  );
}

function MonthLink({ address, month }: { address: Address; month: string }) {
  return (
    <LinkButton
      size="small"
      to="/kommuner/$kommunekode/maalinger/$slug/interview"
      params={address}
      search={{ visning: "kalender", maaned: month }}
      resetScroll={false}
    >
      {formatDate(month)}
    </LinkButton>
  );
}

type DaysProps = {
  readonly address: Address;
  readonly byDay: ReadonlyMap<string, readonly PlannedInterview[]>;
  readonly month: string;
};

function MonthGrid({ address, byDay, month }: DaysProps) {
  const weeks = toCalendarWeeks(month);
  const now = today();
  return (
    <table className="interview-calendar">
      <caption className="pj-hidden">{formatDate(month)}</caption>
      <thead>
        <tr>
          <th scope="col">{m.interview_week()}</th>
          {Array.from({ length: 7 }, (_, index) => {
            const day = `2026-01-${String(Number(MONDAY.slice(8)) + index).padStart(2, "0")}`;
            return (
              <th key={day} scope="col">
                {formatWeekday(day)}
              </th>
            );
          })}
        </tr>
      </thead>
      <tbody>
        {weeks.map((week) => (
          <tr key={week[0]?.date}>
            <th scope="row">{weekNumber(week[0]?.date ?? "")}</th>
            {week.map((day) => (
              <td key={day.date} className={dayClass(day, now)}>
                <time dateTime={day.date}>{day.day}</time>
                {(byDay.get(day.date) ?? []).map((interview) => (
                  <Event key={interview.id} address={address} interview={interview} />
                ))}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** On a phone a month is the days that have something. */
function Agenda({ address, byDay, month }: DaysProps) {
  const days = [...byDay].filter(([day]) => day.startsWith(month));
  if (days.length === 0) return <p>{m.interview_month_empty()}</p>;
  return (
    <ul className="interview-agenda">
      {days.map(([day, interviews]) => (
        <li key={day}>
          <h3>{formatLongDate(day)}</h3>
          {interviews.map((interview) => (
            <Event key={interview.id} address={address} interview={interview} />
          ))}
        </li>
      ))}
    </ul>
  );
}

function Event({ address, interview }: { address: Address; interview: PlannedInterview }) {
  const { number, title, kind, status, plannedAt, durationMinutes } = interview;
  return (
    <Link
      className={`interview-event is-${status}`}
      to="/kommuner/$kommunekode/maalinger/$slug/interview/$number"
      params={{ ...address, number: String(number) }}
    >
      <span>{formatSlot(plannedAt ?? "", durationMinutes)}</span>
      <b>{title}</b>
      <span>
        {KIND_WORDS[kind]()} · {STATUS_WORDS[status]().toLowerCase()}
      </span>
    </Link>
  );
}

function dayClass({ date, isInMonth }: CalendarDay, now: string): string {
  return `${isInMonth ? "" : "is-outside"}${date === now ? " is-today" : ""}`;
}

function formatWeekday(day: string): string {
  const language = document.documentElement.lang === "en" ? "en-GB" : "da-DK";
  return new Intl.DateTimeFormat(language, { weekday: "short", timeZone: "UTC" }).format(
    new Date(`${day}T12:00:00Z`),
  );
}
