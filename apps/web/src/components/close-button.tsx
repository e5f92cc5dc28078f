import { m } from "../paraglide/messages";
import { Icon } from "./icon";
import "./dialog.css";

export function CloseButton({ onClick }: { onClick: () => void }) {
  return (
    <button type="button" className="pj-close" aria-label={m.components_close()} onClick={onClick}>
      <Icon name="close" size={24} />
    </button>
  );
}
