import { useMutation, useQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { PageTitle } from "../../components/page-title";
import { Skeleton } from "../../components/skeleton";
import { useTRPC } from "../../lib/trpc";
import { m } from "../../paraglide/messages";
import { LinkNotice } from "./link-notice";
import { NewAccountForm } from "./new-account-form";
import "./account.css";

const route = getRouteApi("/operatoer/$token");

/** The first start in production prints one link; whoever opens it becomes who runs the installation. */
export function BecomeOperatorPage() {
  const { token } = route.useParams();
  const trpc = useTRPC();
  const link = useQuery({
    ...trpc.account.openLink.queryOptions({ token }),
    meta: { ownError: true },
    retry: false,
  });
  const become = useMutation(
    trpc.account.becomeOperator.mutationOptions({
      meta: { ownError: true },
      onSuccess: () => location.assign("/drift"),
    }),
  );
  if (link.isPending) return <Skeleton />;
  if (link.error !== null) {
    return <LinkNotice error={link.error} wayOn={m.account_operator_way_on()} />;
  }
  return (
    <>
      <PageTitle title={m.account_operator_title()} lead={m.account_operator_lead()} />
      <NewAccountForm
        submitLabel={m.account_operator_submit()}
        isBusy={become.isPending}
        error={become.error}
        onSubmit={(account) => become.mutate({ token, ...account })}
      />
    </>
  );
}
