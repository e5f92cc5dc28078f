import { m } from "../paraglide/messages";
import "./small.css";

export function Spinner({ label = m.components_loading() }: { label?: string }) {
  return (
    <div className="pj-loading" role="status">
      <span className="pj-spinner" aria-hidden="true" />
      {label}
    </div>
  );
}
