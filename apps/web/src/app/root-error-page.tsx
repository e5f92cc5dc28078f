import { lazy, Suspense } from "react";
import { readAppError } from "../lib/error-texts";
import { ErrorPage } from "./error-page";
import { EntryFrame } from "./frame/entry-frame";
import "./frame/frame.css";

const KeptLink = lazy(async () => ({ default: (await import("./frame/kept-link")).KeptLink }));

/** When it cannot even be found out who is here: the error stands alone, with a way to try again or to what is kept here. */
export function RootErrorPage(props: { error: unknown; reset: () => void }) {
  const isUnreached = readAppError(props.error).status === null;
  return (
    <EntryFrame>
      {isUnreached ? (
        <Suspense>
          <KeptLink />
        </Suspense>
      ) : (
        <ErrorPage {...props} />
      )}
    </EntryFrame>
  );
}
