import { Link } from "@tanstack/react-router";
import { type Column, DataTable } from "../../../components/data-table";
import { Progress } from "../../../components/progress";
import { Tag } from "../../../components/tag";
import { m } from "../../../paraglide/messages";
import {
  describeParticipants,
  KIND_WORDS,
  type PlannedInterview,
  type PlanUnit,
  STATUS_WORDS,
} from "./interview-words";
import { sortByTime } from "./plan-rows";
import { formatPlanned } from "./planned-time";

type InterviewListProps = {
  readonly address: { readonly kommunekode: string; readonly slug: string };
  readonly interviews: readonly PlannedInterview[];
  readonly units: readonly PlanUnit[];
  readonly totals: Readonly<Record<PlannedInterview["form"], number>> | null;
};

export function InterviewList({ address, interviews, units, totals }: InterviewListProps) {
  const unitName = (id: string) => units.find((unit) => unit.id === id)?.name ?? "";
  const columns: readonly Column<PlannedInterview>[] = [
    {
      key: "title",
      header: m.interview_column_interview(),
      value: ({ title }) => title,
      isRowHeader: true,
      isSortable: true,
      render: ({ number, title, kind, form }) => (
        <span>
          <Link
            to="/kommuner/$kommunekode/maalinger/$slug/interview/$number"
            params={{ ...address, number: String(number) }}
          >
            {number}. {title}
          </Link>
          <span className="pj-sub interview-list__kind">
            {KIND_WORDS[kind]()}
            {form === "short" && ` · ${m.interview_form_short_word()}`}
          </span>
        </span>
      ),
    },
    {
      key: "unit",
      header: m.interview_unit(),
      value: ({ unitId }) => unitName(unitId),
      isSortable: true,
    },
    {
      key: "time",
      header: m.interview_column_time(),
      value: ({ plannedAt }) => plannedAt,
      isSortable: true,
      render: ({ plannedAt, durationMinutes }) =>
        plannedAt === null ? (
          <span className="pj-sub">{m.interview_no_date()}</span>
        ) : (
          formatPlanned(plannedAt, durationMinutes)
        ),
    },
    {
      key: "participants",
      header: m.interview_column_participants(),
      value: ({ participants }) => participants.length,
      render: ({ participants }) =>
        describeParticipants(participants) ?? (
          <span className="pj-sub">{m.interview_nobody()}</span>
        ),
    },
    {
      key: "progress",
      header: m.interview_column_progress(),
      value: ({ progress }) => progress?.questions ?? 0,
      render: ({ progress, form }) => {
        const value = progress?.questions ?? 0;
        if (totals === null) return m.interview_questions({ count: value });
        return (
          <Progress
            label={m.interview_done_of({ done: value, total: totals[form] })}
            value={value}
            max={totals[form]}
          />
        );
      },
    },
    {
      key: "status",
      header: m.interview_column_status(),
      value: ({ status }) => STATUS_WORDS[status](),
      isSortable: true,
      render: ({ status }) => (
        <Tag tone={status === "held" ? "strong" : "plain"}>{STATUS_WORDS[status]()}</Tag>
      ),
    },
  ];
  return (
    <DataTable
      caption={m.interview_list_title()}
      isCaptionHidden
      columns={columns}
      rows={sortByTime(interviews)}
      rowKey={({ id }) => id}
    />
  );
}
