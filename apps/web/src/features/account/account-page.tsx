import { Button } from "../../components/button";
import { PageTitle } from "../../components/page-title";
import { useMe } from "../../lib/use-me";
import { useSignOut } from "../../lib/use-sign-out";
import { m } from "../../paraglide/messages";
import { MyData } from "./my-data";
import { NameForm } from "./name-form";
import { PasswordChange } from "./password-change";
import { RoleList } from "./role-list";
import { Section } from "./section";
import { SessionList } from "./session-list";
import { TwoFactor } from "./two-factor";
import "./account.css";

export function AccountPage() {
  const { person } = useMe();
  const signOut = useSignOut();
  if (person === null) return null;
  return (
    <div className="account-page">
      <PageTitle title={m.account_title()} lead={m.account_lead()}>
        <Button disabled={signOut.isPending} onClick={() => signOut.mutate()}>
          {m.account_sign_out()}
        </Button>
      </PageTitle>
      <Section title={m.account_name_title()}>
        <NameForm person={person} />
      </Section>
      <Section title={m.account_roles_title()} lead={m.account_roles_lead()}>
        <RoleList person={person} />
      </Section>
      <Section title={m.account_password_title()}>
        <PasswordChange person={person} />
      </Section>
      <Section title={m.account_two_factor_title()} lead={m.account_two_factor_lead()}>
        <TwoFactor person={person} />
      </Section>
      <Section title={m.account_sessions_title()} lead={m.account_sessions_lead()}>
        <SessionList />
      </Section>
      <Section title={m.account_data_title()} lead={m.account_data_lead()}>
        <MyData person={person} />
      </Section>
    </div>
  );
}
