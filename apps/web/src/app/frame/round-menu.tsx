import { Menu, MenuLine, MenuLink } from "../../components/menu";
import { statusText } from "../../lib/status-text";
import { useMay } from "../../lib/use-may";
import { m } from "../../paraglide/messages";
import { chooseRoundPage } from "../choose-home";
import type { Current } from "./use-current";

export function RoundMenu({ current }: { current: Current }) {
  const { municipality, assessment, assessments } = current;
  const mayCreate = useMay("assessment.create", municipality?.kommunekode);
  if (municipality === null || (assessments.length === 0 && !mayCreate)) return null;
  const { kommunekode } = municipality;
  const label = assessment
    ? `${assessment.name} · ${statusText(assessment.status)}`
    : m.frame_choose_round();
  const isResults = chooseRoundPage(municipality.role) === "results";
  return (
    <Menu label={label} description={m.frame_switch_round()}>
      {assessments.map(({ slug, name, status }) => (
        <MenuLink
          key={slug}
          to={
            isResults
              ? "/kommuner/$kommunekode/maalinger/$slug/resultater"
              : "/kommuner/$kommunekode/maalinger/$slug"
          }
          params={{ kommunekode, slug }}
          activeOptions={{ exact: true }}
        >
          <span>{name}</span>
          <span className="pj-sub">{statusText(status)}</span>
        </MenuLink>
      ))}
      {mayCreate && (
        <>
          {assessments.length > 0 && <MenuLine />}
          <MenuLink to="/kommuner/$kommunekode/ny-maaling" params={{ kommunekode }}>
            {m.frame_new_round()}
          </MenuLink>
        </>
      )}
    </Menu>
  );
}
