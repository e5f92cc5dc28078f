import { useQueryClient } from "@tanstack/react-query";
import { lazy, Suspense, useState } from "react";
import { Button } from "../../components/button";
import { Dialog } from "../../components/dialog";
import { Skeleton } from "../../components/skeleton";
import type { Ended } from "../../lib/session";
import { useTRPC } from "../../lib/trpc";
import { meQuery } from "../../lib/use-me";
import { m } from "../../paraglide/messages";

const SignInPanel = lazy(async () => ({
  default: (await import("../../features/account/sign-in-panel")).SignInPanel,
}));

/** The page stays as it is: what was written on it waits until somebody has signed in again. */
export function EndedNotice({ ended }: { ended: Ended }) {
  const [isOpen, setIsOpen] = useState(true);
  const content = {
    signedOut: { title: m.frame_ended_title(), body: <SignedOut /> },
    linkEnded: { title: m.frame_link_ended_title(), body: <p>{m.frame_link_ended_text()}</p> },
    otherPerson: { title: m.frame_other_person_title(), body: <OtherPerson ended={ended} /> },
  }[ended.kind];
  return (
    <>
      <Dialog title={content.title} isOpen={isOpen} onClose={() => setIsOpen(false)}>
        {content.body}
      </Dialog>
      {!isOpen && (
        <aside className="pj-ended" aria-label={content.title}>
          <span>{ended.kind === "signedOut" ? m.frame_ended_band() : content.title}</span>
          <Button size="small" onClick={() => setIsOpen(true)}>
            {ended.kind === "signedOut" ? m.frame_sign_in_again() : m.frame_ended_more()}
          </Button>
        </aside>
      )}
    </>
  );
}

function SignedOut() {
  const queryClient = useQueryClient();
  const trpc = useTRPC();
  const [step, setStep] = useState<"password" | "code">("password");
  const askWhoIsHere = async () => {
    await queryClient.fetchQuery({ ...meQuery(trpc), staleTime: 0 });
  };
  return (
    <>
      <p>{m.frame_ended_text()}</p>
      <Suspense fallback={<Skeleton />}>
        <SignInPanel
          step={step}
          onStep={setStep}
          til={`${location.pathname}${location.search}`}
          onSignedIn={askWhoIsHere}
          isInDialog
        />
      </Suspense>
    </>
  );
}

function OtherPerson({ ended }: { ended: Ended }) {
  const name = ended.kind === "otherPerson" ? ended.name : "";
  return (
    <>
      <p>{m.frame_other_person_text({ name })}</p>
      <Button variant="primary" onClick={() => location.assign("/")}>
        {m.frame_other_person_go({ name })}
      </Button>
    </>
  );
}
