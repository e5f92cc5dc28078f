import { useQueryErrorResetBoundary } from "@tanstack/react-query";
import { useRouter } from "@tanstack/react-router";
import { useState } from "react";
import { Button } from "../components/button";
import { LinkButton } from "../components/link-button";
import { PageTitle } from "../components/page-title";
import { readAppError, textForError } from "../lib/error-texts";
import { m } from "../paraglide/messages";

export function ErrorPage({ error, reset }: { error: unknown; reset: () => void }) {
  const router = useRouter();
  const queries = useQueryErrorResetBoundary();
  const facts = readAppError(error);
  const [madeId] = useState(() => Math.random().toString(36).slice(2, 10));
  const isMissing = facts.status === 404;
  const tryAgain = async () => {
    queries.reset();
    reset();
    await router.invalidate();
  };
  return (
    <>
      <PageTitle
        title={isMissing ? m.frame_missing_title() : m.frame_error_title()}
        lead={facts.status === null ? m.frame_error_text() : textForError(error)}
      />
      <div className="pj-row">
        {!isMissing && (
          <Button variant="primary" onClick={tryAgain}>
            {m.frame_try_again()}
          </Button>
        )}
        <LinkButton to="/">{m.frame_go_home()}</LinkButton>
      </div>
      {facts.code === null && (
        <p className="pj-sub pj-section">{m.frame_error_id({ id: facts.errorId ?? madeId })}</p>
      )}
    </>
  );
}
