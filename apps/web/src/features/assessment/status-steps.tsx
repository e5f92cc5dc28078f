import { ASSESSMENT_STATUSES, type AssessmentStatus } from "@pejling/domain";
import { Icon } from "../../components/icon";
import { m } from "../../paraglide/messages";
import "./status-steps.css";

const STEPS = {
  draft: { title: m.assessment_step_draft, hint: m.assessment_step_draft_hint },
  open: { title: m.assessment_step_open, hint: m.assessment_step_open_hint },
  review: { title: m.assessment_step_review, hint: m.assessment_step_review_hint },
  closed: { title: m.assessment_step_closed, hint: m.assessment_step_closed_hint },
} satisfies Record<AssessmentStatus, unknown>;

/** Where on its way from draft to closed the assessment is. */
export function StatusSteps({ status }: { status: AssessmentStatus }) {
  const now = ASSESSMENT_STATUSES.indexOf(status);
  return (
    <ol className="status-steps" aria-label={m.assessment_steps_label()}>
      {ASSESSMENT_STATUSES.map((step, index) => {
        const isDone = index < now || status === "closed";
        return (
          <li
            key={step}
            className={index <= now ? "status-steps__step is-reached" : "status-steps__step"}
            aria-current={index === now ? "step" : undefined}
          >
            <span className="status-steps__title">
              {isDone && <Icon name="check" size={18} />}
              {STEPS[step].title()}
              <span className="pj-hidden">
                {index === now && ` (${m.assessment_step_now()})`}
                {index < now && ` (${m.assessment_step_done()})`}
              </span>
            </span>
            <span className="pj-sub">{STEPS[step].hint()}</span>
          </li>
        );
      })}
    </ol>
  );
}
