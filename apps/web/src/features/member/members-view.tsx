import { useSuspenseQuery } from "@tanstack/react-query";
import { useState } from "react";
import { Button } from "../../components/button";
import { PageTitle } from "../../components/page-title";
import { useTRPC } from "../../lib/trpc";
import { m } from "../../paraglide/messages";
import { Invitations } from "./invitations";
import { InviteDialog } from "./invite-dialog";
import type { MemberTask } from "./member-actions";
import { MemberDialog } from "./member-dialog";
import type { Member } from "./member-types";
import { MembersTable } from "./members-table";
import { WhoMay } from "./who-may";

type MembersViewProps = { readonly kommunekode: string; readonly municipality: string };
type Chosen = { readonly member: Member; readonly task: MemberTask };

/** What the head of the assessment sees: who has access, who is invited, and what each role may. */
export function MembersView({ kommunekode, municipality }: MembersViewProps) {
  const trpc = useTRPC();
  const { data: list } = useSuspenseQuery(trpc.member.list.queryOptions({ kommunekode }));
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const [isInviting, setIsInviting] = useState(false);
  const count = list.members.length;
  return (
    <>
      <PageTitle title={m.member_title()} eyebrow={municipality} lead={m.member_lead()}>
        <Button variant="primary" onClick={() => setIsInviting(true)}>
          {m.member_invite()}
        </Button>
      </PageTitle>
      <section aria-labelledby="medlemmer">
        <h2 id="medlemmer">{m.member_members_title()}</h2>
        <p className="member-lead">
          {count === 1 ? m.member_members_alone() : m.member_members_count({ count })}
        </p>
        <MembersTable list={list} onTask={(member, task) => setChosen({ member, task })} />
      </section>
      <Invitations kommunekode={kommunekode} units={list.units} />
      <WhoMay />
      {chosen && (
        <MemberDialog
          {...chosen}
          kommunekode={kommunekode}
          municipality={municipality}
          units={list.units}
          onClose={() => setChosen(null)}
        />
      )}
      {isInviting && (
        <InviteDialog
          kommunekode={kommunekode}
          units={list.units}
          onClose={() => setIsInviting(false)}
        />
      )}
    </>
  );
}
