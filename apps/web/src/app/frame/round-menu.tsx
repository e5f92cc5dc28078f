import { Menu, MenuLine, MenuLink } from "../../components/menu";
import { statusText } from "../../lib/status-text";
import { m } from "../../paraglide/messages";
import type { Current } from "./use-current";

export function RoundMenu({ current }: { current: Current }) {
  const { municipality, assessment, assessments } = current;
  if (municipality === null) return null;
  const { kommunekode } = municipality;
  const label = assessment
    ? `${assessment.name} · ${statusText(assessment.status)}`
    : m.frame_choose_round();
  return (
    <Menu label={label} description={m.frame_switch_round()}>
      {assessments.map(({ slug, name, status }) => (
        <MenuLink
          key={slug}
          to="/kommuner/$kommunekode/maalinger/$slug"
          params={{ kommunekode, slug }}
          activeOptions={{ exact: true }}
        >
          <span>{name}</span>
          <span className="pj-sub">{statusText(status)}</span>
        </MenuLink>
      ))}
      {assessments.length > 0 && <MenuLine />}
      <MenuLink to="/kommuner/$kommunekode/ny-maaling" params={{ kommunekode }}>
        {m.frame_new_round()}
      </MenuLink>
    </Menu>
  );
}
