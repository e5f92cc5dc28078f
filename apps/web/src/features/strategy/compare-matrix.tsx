import { toLocalText } from "../../lib/local-text";
import { m } from "../../paraglide/messages";
import { CompareCell } from "./compare-cell";
import type { Comparison } from "./strategy-types";

/** The model's themes down, the municipalities across; each cell in the municipality's own words. */
export function CompareMatrix({ comparison }: { comparison: Comparison }) {
  const { themes, groups, rows } = comparison;
  return (
    <section
      className="strategy-compare"
      aria-label={m.strategy_compare_title()}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
      tabIndex={0}
    >
      <table>
        <caption className="pj-hidden">{m.strategy_compare_lead()}</caption>
        <thead>
          <tr>
            <th scope="col">{m.strategy_compare_theme()}</th>
            {rows.map(({ kommunekode, name }) => (
              <th key={kommunekode} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        {groups.map((group) => (
          <tbody key={group.id}>
            <tr className="strategy-compare__group">
              <th colSpan={rows.length + 1} scope="rowgroup">
                {toLocalText(group.title)}
              </th>
            </tr>
            {themes
              .filter((theme) => theme.group === group.id)
              .map((theme) => (
                <tr key={theme.id}>
                  <th scope="row">{toLocalText(theme.title)}</th>
                  {rows.map((row) => (
                    <td key={row.kommunekode} data-label={row.name}>
                      <CompareCell row={row} themeId={theme.id} />
                    </td>
                  ))}
                </tr>
              ))}
          </tbody>
        ))}
      </table>
    </section>
  );
}
