import { getRouteApi } from "@tanstack/react-router";
import { ComboBox } from "../../components/combo-box";
import { Icon } from "../../components/icon";
import { compareDanish, plural } from "../../lib/formatters";
import { m } from "../../paraglide/messages";
import type { Comparison } from "./strategy-types";

const route = getRouteApi("/strategier/sammenlign");
type ChooseMunicipalitiesProps = {
  readonly choices: Comparison["choices"];
  readonly chosen: readonly string[];
};

/** Only municipalities that some paper is about can be chosen; the choice stands in the address. */
export function ChooseMunicipalities({ choices, chosen }: ChooseMunicipalitiesProps) {
  const navigate = route.useNavigate();
  const set = (codes: readonly string[]) =>
    navigate({
      search: (old) => ({ ...old, kommuner: codes.join(",") || "ingen" }),
      replace: true,
      resetScroll: false,
    });
  const nameOf = (code: string) =>
    choices.find(({ kommunekode }) => kommunekode === code)?.name ?? code;
  const rest = choices
    .filter(({ kommunekode }) => !chosen.includes(kommunekode))
    .toSorted((left, right) => compareDanish(left.name, right.name));
  return (
    <section className="strategy-choose pj-no-print" aria-label={m.strategy_compare_choose()}>
      <ul>
        {chosen.map((code) => (
          <li key={code}>
            <button type="button" onClick={() => set(chosen.filter((each) => each !== code))}>
              <span className="pj-hidden">{m.strategy_compare_remove({ name: "" })}</span>
              {nameOf(code)} <Icon name="close" size={18} />
            </button>
          </li>
        ))}
      </ul>
      <ComboBox
        key={chosen.join()}
        label={m.strategy_compare_add()}
        items={rest.map(({ kommunekode, name, themes }) => ({
          id: kommunekode,
          label: name,
          hint: plural(themes, {
            one: m.strategy_themes_one({ count: themes }),
            other: m.strategy_themes_other({ count: themes }),
          }),
        }))}
        value={null}
        onChange={(code) => code !== null && set([...chosen, code])}
      />
    </section>
  );
}
