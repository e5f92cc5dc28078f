import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { Button } from "../../components/button";
import { LinkButton } from "../../components/link-button";
import { NotForYou } from "../../components/not-for-you";
import { PageTitle } from "../../components/page-title";
import { formatList } from "../../lib/formatters";
import type { SignedIn } from "../../lib/me";
import { roleText } from "../../lib/role-text";
import { useTRPC } from "../../lib/trpc";
import { m } from "../../paraglide/messages";
import { LeaveDialog } from "./leave-dialog";
import { hasUnits } from "./role-draft";
import { RoleList } from "./role-list";

type Own = SignedIn["memberships"][number];
type OwnAccessProps = { readonly kommunekode: string; readonly own: Own | null };

/** What somebody who gives nobody access sees here: the own role, what it may, and the way out. */
export function OwnAccess({ kommunekode, own }: OwnAccessProps) {
  if (own === null) {
    return (
      <NotForYou
        title={m.member_not_for_you()}
        action={<LinkButton to="/kommuner">{m.frame_go_to_municipalities()}</LinkButton>}
      >
        {m.member_not_for_you_lead()}
      </NotForYou>
    );
  }
  return <Own kommunekode={kommunekode} own={own} />;
}

function Own({ kommunekode, own }: { readonly kommunekode: string; readonly own: Own }) {
  const [isLeaving, setIsLeaving] = useState(false);
  const { name: municipality, role } = own;
  return (
    <>
      <PageTitle
        title={m.member_own_title({ municipality })}
        lead={m.member_own_lead({ role: roleText(role) })}
      >
        <Button onClick={() => setIsLeaving(true)}>{m.member_leave()}</Button>
      </PageTitle>
      {hasUnits(role) && <OwnUnits kommunekode={kommunekode} own={own} />}
      <RoleList who={role} heading="h2" />
      {isLeaving && (
        <LeaveDialog
          kommunekode={kommunekode}
          municipality={municipality}
          onClose={() => setIsLeaving(false)}
        />
      )}
    </>
  );
}

function OwnUnits({ kommunekode, own }: { readonly kommunekode: string; readonly own: Own }) {
  const trpc = useTRPC();
  const { data: units } = useQuery(trpc.unit.list.queryOptions({ kommunekode }));
  const names = units?.filter(({ id }) => own.unitIds.includes(id)).map(({ name }) => name) ?? [];
  if (names.length === 0) return null;
  return <p>{m.member_own_units({ units: formatList(names) })}</p>;
}
