import { useRemoveExample } from "../../lib/use-example";
import { useMay } from "../../lib/use-may";
import { m } from "../../paraglide/messages";

export function ExampleBand() {
  const remove = useRemoveExample();
  const mayRemove = useMay("municipality.removeExample");
  return (
    <aside className="pj-example" aria-label={m.frame_example_label()}>
      <span>{m.frame_example()} </span>
      {mayRemove && (
        <button
          type="button"
          className="pj-example__remove"
          disabled={remove.isPending}
          onClick={() => remove.mutate()}
        >
          {m.frame_remove_example()}
        </button>
      )}
    </aside>
  );
}
