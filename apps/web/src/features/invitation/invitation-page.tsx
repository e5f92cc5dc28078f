import { useQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { PageTitle } from "../../components/page-title";
import { Skeleton } from "../../components/skeleton";
import { roleText } from "../../lib/role-text";
import { useTRPC } from "../../lib/trpc";
import { m } from "../../paraglide/messages";
import { AcceptAsMe } from "./accept-as-me";
import { AcceptAsNew } from "./accept-as-new";
import { InvitationGone } from "./invitation-gone";
import { OtherPerson } from "./other-person";
import { SignInFirst } from "./sign-in-first";
import "./invitation.css";

const route = getRouteApi("/invitation/$token");

/** Where an invitation's link leads, for whoever opens it: a new person, one with an account, one signed in, somebody else. */
export function InvitationPage() {
  const { token } = route.useParams();
  const trpc = useTRPC();
  const { data, error, refetch } = useQuery({
    ...trpc.invitation.find.queryOptions({ token }),
    meta: { ownError: true },
    retry: false,
    // Accepted, the invitation is used up; the page that says so is the next one.
    refetchOnWindowFocus: false,
  });
  if (error !== null) return <InvitationGone error={error} onTryAgain={() => void refetch()} />;
  if (data === undefined) return <Skeleton />;
  const { municipality, role, email, hasAccount, isSignedInAs } = data;
  const invitation = { token, municipality, role, email };
  return (
    <>
      <PageTitle
        title={m.invitation_title({ municipality })}
        lead={m.invitation_lead({ role: roleText(role), email })}
      />
      {isSignedInAs === email && <AcceptAsMe invitation={invitation} />}
      {isSignedInAs !== null && isSignedInAs !== email && (
        <OtherPerson invitation={invitation} me={isSignedInAs} />
      )}
      {isSignedInAs === null && hasAccount && <SignInFirst invitation={invitation} />}
      {isSignedInAs === null && !hasAccount && <AcceptAsNew invitation={invitation} />}
    </>
  );
}
