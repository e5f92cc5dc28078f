import { Button } from "../../components/button";
import { useLoadExample } from "../../lib/use-example";
import { m } from "../../paraglide/messages";

export function LoadExample() {
  const load = useLoadExample();
  return (
    <section aria-labelledby="eksempel">
      <h2 id="eksempel">{m.municipality_example_title()}</h2>
      <p>{m.municipality_example_text()}</p>
      <Button disabled={load.isPending} onClick={() => load.mutate()}>
        {load.isPending ? m.municipality_example_loading() : m.municipality_example_load()}
      </Button>
    </section>
  );
}
