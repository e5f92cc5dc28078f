import type { RouterOutputs } from "@pejling/api";
import { today } from "../../lib/today";
import { m } from "../../paraglide/messages";
import { toFacts } from "./to-facts";

type Official = RouterOutputs["municipality"]["get"]["official"];

export function MunicipalityFacts({ official }: { official: Official }) {
  if (official === null) return <p>{m.municipality_facts_example()}</p>;
  return (
    <>
      <dl className="municipality-facts">
        {toFacts(official, today()).map(({ label, value }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <p className="pj-sub">{m.municipality_facts_source()}</p>
    </>
  );
}
