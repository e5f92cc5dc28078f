import { m } from "../../paraglide/messages";
import { participantsText } from "./count-text";
import { HeatCellLink } from "./heat-cell-link";
import type { Heat } from "./heat-rows";
import { moveInTable } from "./move-in-table";
import type { Names } from "./names";
import { ThemeLink, UnitLink } from "./page-links";
import type { Subject } from "./results-types";

export type HeatCellsProps = {
  readonly heat: Heat;
  readonly names: Names;
  readonly selected: Subject | null;
};

export function HeatMap({ heat, names, selected }: HeatCellsProps) {
  return (
    <div className="results-heat-wrap">
      <table className="results-heat" onKeyDown={moveInTable}>
        <caption className="pj-hidden">{m.results_heat_title()}</caption>
        <colgroup>
          <col className="results-heat__first" />
        </colgroup>
        <thead>
          <tr>
            <td />
            {heat.groups.map(({ id, title, themes }) => (
              <th key={id} scope="colgroup" colSpan={themes.length}>
                <span>{title}</span>
              </th>
            ))}
          </tr>
          <tr>
            <td />
            {heat.themes.map((themeId) => (
              <th key={themeId} scope="col" lang="da">
                <ThemeLink themeId={themeId}>
                  <span className="pj-hidden">{names.theme(themeId)}</span>
                  <span aria-hidden="true">{breakable(names.themeShort(themeId))}</span>
                </ThemeLink>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {heat.rows.map(({ unit, name, respondents, cells }) => (
            <tr key={unit}>
              <th scope="row">
                <UnitLink code={unit}>{name}</UnitLink>
                <small>{participantsText(respondents)}</small>
              </th>
              {cells.map((cell) => (
                <td key={cell.theme}>
                  <HeatCellLink
                    cell={cell}
                    names={names}
                    isSelected={selected?.unit === unit && selected.theme === cell.theme}
                  />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

const SEAMS = ["bruger", "sammen", "infra", "kompe", "sikker", "samar"];

/** Long Danish compounds break at their seam; a browser without a Danish dictionary would not find it. */
function breakable(title: string): string {
  const small = title.toLocaleLowerCase("da");
  const seam = SEAMS.find((start) => small.startsWith(start) && title.length > 9);
  return seam === undefined
    ? title
    : `${title.slice(0, seam.length)}\u00AD${title.slice(seam.length)}`;
}
