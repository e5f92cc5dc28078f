import { m } from "../paraglide/messages";
import "./small.css";

/** The quiet shape of a page that is on its way. */
export function Skeleton() {
  return (
    <div className="pj-skeleton" role="status">
      <i />
      <i />
      <i />
      <i />
      <span className="pj-hidden">{m.components_loading()}</span>
    </div>
  );
}
