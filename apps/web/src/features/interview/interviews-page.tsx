import { useQuery, useSuspenseQuery } from "@tanstack/react-query";
import { useNavigate, useParams, useSearch } from "@tanstack/react-router";
import { useState } from "react";
import { Button } from "../../components/button";
import { EmptyState } from "../../components/empty-state";
import { LinkButton } from "../../components/link-button";
import { PageTitle } from "../../components/page-title";
import { TabLink, Tabs } from "../../components/tabs";
import { today } from "../../lib/today";
import { useTRPC } from "../../lib/trpc";
import { useMay } from "../../lib/use-may";
import { m } from "../../paraglide/messages";
import { InterviewsClosed } from "./interviews-closed";
import { chooseMonth, isMonth } from "./plan/calendar-weeks";
import { InterviewCalendar } from "./plan/interview-calendar";
import { InterviewDialog } from "./plan/interview-dialog";
import { newDraft } from "./plan/interview-draft";
import { InterviewList } from "./plan/interview-list";
import { PlanLead } from "./plan/plan-lead";
import { dayOf } from "./plan/planned-time";
import { useFormTotals } from "./plan/use-form-totals";
import { ReadOnlyCallout } from "./sheet/read-only-callout";
import "./plan/plan.css";

const ROUTE = "/kommuner/$kommunekode/maalinger/$slug/interview";

export function InterviewsPage() {
  const address = useParams({ from: ROUTE });
  if (!useMay("interview.list", address.kommunekode)) return <InterviewsClosed {...address} />;
  return <Interviews />;
}

function Interviews() {
  const address = useParams({ from: ROUTE });
  const { visning, maaned } = useSearch({ from: ROUTE });
  const trpc = useTRPC();
  const navigate = useNavigate();
  const { interviews, units } = useSuspenseQuery(trpc.interview.list.queryOptions(address)).data;
  const { data: round } = useQuery(trpc.assessment.get.queryOptions(address));
  const totals = useFormTotals(round?.assessment ?? null);
  const [isPlanning, setIsPlanning] = useState(false);
  const isClosed = round?.assessment.status === "closed";
  const days = interviews.flatMap(({ plannedAt }) => (plannedAt === null ? [] : dayOf(plannedAt)));
  const hasUnits = units.length > 0;
  const planButton = (
    <Button variant="primary" onClick={() => setIsPlanning(true)}>
      {m.interview_plan_new()}
    </Button>
  );
  return (
    <>
      <PageTitle
        title={m.interview_list_title()}
        lead={interviews.length > 0 && <PlanLead interviews={interviews} />}
      >
        {!isClosed && hasUnits && interviews.length > 0 && planButton}
      </PageTitle>
      {isClosed && <ReadOnlyCallout reason="closed" address={address} />}
      {interviews.length === 0 ? (
        <EmptyState
          title={m.interview_none()}
          action={
            hasUnits
              ? !isClosed && planButton
              : !isClosed && (
                  <LinkButton
                    variant="primary"
                    to="/kommuner/$kommunekode/maalinger/$slug/opsaetning"
                    params={address}
                  >
                    {m.interview_set_up_units()}
                  </LinkButton>
                )
          }
        >
          {hasUnits ? m.interview_none_text() : m.interview_no_units()}
        </EmptyState>
      ) : (
        <>
          <Tabs label={m.interview_views()}>
            <TabLink
              to={ROUTE}
              params={address}
              search={{}}
              activeOptions={{ exact: true, includeSearch: true }}
            >
              {m.interview_view_list()}
            </TabLink>
            <TabLink
              to={ROUTE}
              params={address}
              search={{ visning: "kalender" }}
              className={visning === "kalender" ? "active" : ""}
            >
              {m.interview_view_calendar()}
            </TabLink>
          </Tabs>
          {visning === "kalender" ? (
            <InterviewCalendar
              address={address}
              interviews={interviews}
              month={isMonth(maaned) ? maaned : chooseMonth(days, today())}
            />
          ) : (
            <InterviewList
              address={address}
              interviews={interviews}
              units={units}
              totals={totals}
            />
          )}
        </>
      )}
      {isPlanning && (
        <InterviewDialog
          address={address}
          draft={newDraft("group", "")}
          units={units}
          onClose={() => setIsPlanning(false)}
          onSaved={(number) =>
            navigate({
              to: "/kommuner/$kommunekode/maalinger/$slug/interview/$number",
              params: { ...address, number: String(number) },
            })
          }
        />
      )}
    </>
  );
}
