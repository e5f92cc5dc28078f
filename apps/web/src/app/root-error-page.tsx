import { ErrorPage } from "./error-page";
import { EntryFrame } from "./frame/entry-frame";
import "./frame/frame.css";

/** When it cannot even be found out who is here: the error stands alone, with a way to try again. */
export function RootErrorPage(props: { error: unknown; reset: () => void }) {
  return (
    <EntryFrame>
      <ErrorPage {...props} />
    </EntryFrame>
  );
}
