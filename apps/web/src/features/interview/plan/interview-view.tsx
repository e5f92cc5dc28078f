import { LinkButton } from "../../../components/link-button";
import { PageTitle } from "../../../components/page-title";
import { Tag } from "../../../components/tag";
import { m } from "../../../paraglide/messages";
import { DeviceCallout } from "../sheet/device-callout";
import { countGuide, findFirstOpen } from "../sheet/guide-rows";
import { findReadOnlyReason, ReadOnlyCallout } from "../sheet/read-only-callout";
import type { SheetAddress } from "../sheet/send-field";
import { UnsentCallout } from "../sheet/unsent-callout";
import { useSheetData } from "../sheet/use-sheet-data";
import { InterviewActions } from "./interview-actions";
import { FORM_WORDS, KIND_WORDS, STATUS_WORDS } from "./interview-words";
import { Participants } from "./participants";
import { formatPlanned } from "./planned-time";
import { ThemeProgress } from "./theme-progress";
import "./plan.css";

/** One interview: what is planned, who takes part, how far it has come, and the way to its sheet. */
export function InterviewView({ address }: { address: SheetAddress }) {
  const { data, guide, ...sheet } = useSheetData(address);
  const { interview } = data;
  const { kommunekode, slug } = address;
  const { done } = countGuide(guide);
  const reason = findReadOnlyReason(data);
  const open = findFirstOpen(guide);
  const unit = data.units.find(({ id }) => id === interview.unitId)?.name;
  return (
    <>
      <PageTitle
        title={interview.title}
        crumb={m.interview_crumb({ number: interview.number })}
        eyebrow={m.interview_number_of({
          ...{ kind: KIND_WORDS[interview.kind](), number: interview.number },
          total: data.interviewCount,
        })}
      >
        {open !== null && (
          <LinkButton
            variant="primary"
            to="/kommuner/$kommunekode/maalinger/$slug/interview/$number/spoergsmaal/$questionId"
            params={{ kommunekode, slug, number: String(interview.number), questionId: open }}
          >
            {reason !== null
              ? m.interview_see_sheet()
              : done > 0
                ? m.interview_go_on()
                : m.interview_open_sheet()}
          </LinkButton>
        )}
        {reason === null && (
          <LinkButton
            to="/kommuner/$kommunekode/maalinger/$slug/interview/$number/afvikling"
            params={{ kommunekode, slug, number: String(interview.number) }}
          >
            {m.live_way_in()}
          </LinkButton>
        )}
        <LinkButton
          to="/kommuner/$kommunekode/maalinger/$slug/interview/$number/referat"
          params={{ kommunekode, slug, number: String(interview.number) }}
        >
          {m.minutes_to_minutes()}
        </LinkButton>
      </PageTitle>
      {reason !== null && <ReadOnlyCallout reason={reason} address={address} />}
      {reason === null && <DeviceCallout sheet={sheet.session.place.sheet} />}
      <UnsentCallout {...sheet} data={data} isReadOnly={reason !== null} />
      <div className="pj-columns interview-overview">
        <section aria-labelledby="interview-plan">
          <h2 id="interview-plan">{m.interview_plan()}</h2>
          <Facts
            rows={[
              [m.interview_column_status(), <Tag key="s">{STATUS_WORDS[interview.status]()}</Tag>],
              [
                m.interview_column_time(),
                interview.plannedAt === null
                  ? m.interview_no_date()
                  : formatPlanned(interview.plannedAt, interview.durationMinutes),
              ],
              [m.interview_unit(), unit],
              [m.interview_place(), interview.place],
              [m.interview_facilitator(), interview.facilitator],
              [m.interview_note_taker(), interview.noteTaker],
              [m.interview_form(), FORM_WORDS[interview.form]()],
            ]}
          />
          {data.assessment.status !== "closed" && (
            <InterviewActions address={address} data={data} done={done} />
          )}
        </section>
        <Participants address={address} data={data} />
        <ThemeProgress address={address} guide={guide} />
      </div>
    </>
  );
}

type FactsProps = { readonly rows: readonly (readonly [string, React.ReactNode])[] };

function Facts({ rows }: FactsProps) {
  return (
    <dl className="interview-facts">
      {rows
        .filter(([, value]) => value !== "" && value !== undefined)
        .map(([name, value]) => (
          <FactRow key={name} name={name} value={value} />
        ))}
    </dl>
  );
}

function FactRow({ name, value }: { name: string; value: React.ReactNode }) {
  return (
    <>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </>
  );
}
