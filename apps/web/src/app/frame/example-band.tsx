import { useState } from "react";
import { m } from "../../paraglide/messages";
import { RemoveExampleDialog } from "./remove-example-dialog";

export function ExampleBand() {
  const [isAsking, setIsAsking] = useState(false);
  return (
    <aside className="pj-example" aria-label={m.frame_example_label()}>
      <span>{m.frame_example()} </span>
      <button type="button" className="pj-example__remove" onClick={() => setIsAsking(true)}>
        {m.frame_remove_example()}
      </button>
      <RemoveExampleDialog isOpen={isAsking} onClose={() => setIsAsking(false)} />
    </aside>
  );
}
