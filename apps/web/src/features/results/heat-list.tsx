import { HeatCellLink } from "./heat-cell-link";
import type { HeatCellsProps } from "./heat-map";
import { ThemeLink } from "./page-links";

/** The same cells for a narrow screen: theme by theme, the forvaltninger side by side. */
export function HeatList({ heat, names, selected }: HeatCellsProps) {
  return (
    <div className="results-heat-list">
      {heat.groups.map((group) => (
        <section key={group.id}>
          <h3>{group.title}</h3>
          {group.themes.map((themeId) => (
            <div key={themeId} className="results-heat-list__theme">
              <h4>
                <ThemeLink themeId={themeId} className="results-heat-list__link">
                  {names.themeShort(themeId)}
                </ThemeLink>
              </h4>
              <ul>
                {heat.rows.flatMap(({ unit, cells }) =>
                  cells
                    .filter(({ theme }) => theme === themeId)
                    .map((cell) => (
                      <li key={unit}>
                        <HeatCellLink
                          cell={cell}
                          names={names}
                          title={names.unitShort(unit)}
                          isSelected={selected?.unit === unit && selected.theme === themeId}
                        />
                      </li>
                    )),
                )}
              </ul>
            </div>
          ))}
        </section>
      ))}
    </div>
  );
}
