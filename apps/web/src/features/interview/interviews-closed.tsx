import { LinkButton } from "../../components/link-button";
import { NotForYou } from "../../components/not-for-you";
import { m } from "../../paraglide/messages";

type InterviewsClosedProps = { readonly kommunekode: string; readonly slug: string };

/** For roles that see what came out of the interviews, and not what was said in them. */
export function InterviewsClosed({ kommunekode, slug }: InterviewsClosedProps) {
  return (
    <NotForYou
      title={m.interview_closed_title()}
      action={
        <LinkButton
          to="/kommuner/$kommunekode/maalinger/$slug/resultater"
          params={{ kommunekode, slug }}
        >
          {m.interview_closed_action()}
        </LinkButton>
      }
    >
      {m.interview_closed_text()}
    </NotForYou>
  );
}
