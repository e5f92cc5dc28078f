import { Icon } from "../../components/icon";
import { Menu, MenuButton, MenuLine, MenuLink } from "../../components/menu";
import { currentLocale } from "../../lib/locale";
import type { SignedIn } from "../../lib/me";
import { roleText } from "../../lib/role-text";
import { useMay } from "../../lib/use-may";
import { useMe } from "../../lib/use-me";
import { useSignOut } from "../../lib/use-sign-out";
import { m } from "../../paraglide/messages";
import { switchLocale } from "../start-locale";
import type { Current } from "./use-current";

export function PersonMenu({ current }: { current: Current }) {
  const { person } = useMe();
  const signOut = useSignOut();
  const other = currentLocale() === "da" ? "en" : "da";
  if (person === null) return null;
  const role = current.municipality?.role ?? person.platform[0] ?? null;
  const roleWord = role === null ? null : roleText(role);
  return (
    <Menu align="end" isPlain label={<PersonLabel name={person.name} role={roleWord} />}>
      <PersonHead person={person} role={roleWord} place={current.municipality?.name ?? null} />
      <MenuLink to="/konto">{m.frame_account()}</MenuLink>
      <AdministrationLinks kommunekode={current.municipality?.kommunekode} />
      <MenuLine />
      <MenuLink to="/kommuner" activeOptions={{ exact: true }}>
        {m.frame_municipalities()}
      </MenuLink>
      <MenuLink to="/modeller">{m.frame_models()}</MenuLink>
      <MenuLink to="/om">{m.frame_about()}</MenuLink>
      <MenuLine />
      <MenuButton lang={other} onClick={() => switchLocale(other)}>
        {m.frame_language()}
      </MenuButton>
      <MenuButton onClick={() => signOut.mutate()}>{m.frame_sign_out()}</MenuButton>
    </Menu>
  );
}

function PersonLabel({ name, role }: { name: string; role: string | null }) {
  return (
    <span className="pj-person">
      <Icon name="person" size={22} />
      <span className="pj-person__word">
        <span className="pj-hidden">{m.frame_menu()}: </span>
        {name}
        {role !== null && <span className="pj-person__role">{role}</span>}
      </span>
    </span>
  );
}

type PersonHeadProps = {
  readonly person: SignedIn;
  readonly role: string | null;
  readonly place: string | null;
};

function PersonHead({ person, role, place }: PersonHeadProps) {
  return (
    <div className="pj-menu__head">
      <b>{person.name}</b>
      <span className="pj-sub">{person.email}</span>
      {role !== null && (
        <span className="pj-sub">{place === null ? role : m.frame_role_in({ role, place })}</span>
      )}
    </div>
  );
}

function AdministrationLinks({ kommunekode }: { kommunekode: string | undefined }) {
  const mayOperate = useMay("person.list");
  const isMember = useMay("member.leave", kommunekode);
  const maySeePrivacy = useMay("privacy.overview", kommunekode);
  const maySeeAudit = useMay("audit.list", kommunekode);
  const params = { kommunekode: kommunekode ?? "" };
  return (
    <>
      {isMember && (
        <MenuLink to="/kommuner/$kommunekode/adgang" params={params}>
          {m.frame_access()}
        </MenuLink>
      )}
      {maySeePrivacy && (
        <MenuLink to="/kommuner/$kommunekode/persondata" params={params}>
          {m.frame_privacy()}
        </MenuLink>
      )}
      {maySeeAudit && (
        <MenuLink to="/kommuner/$kommunekode/revisionsspor" params={params}>
          {m.frame_audit()}
        </MenuLink>
      )}
      {mayOperate && <MenuLink to="/drift">{m.frame_operation()}</MenuLink>}
    </>
  );
}
