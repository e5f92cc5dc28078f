import { formatTime } from "../lib/formatters";
import { m } from "../paraglide/messages";
import { Icon } from "./icon";
import "./small.css";

export type SaveStatus =
  | { readonly kind: "idle" }
  | { readonly kind: "saving" }
  | { readonly kind: "saved"; readonly at: Date | string }
  | { readonly kind: "offline"; readonly waiting: number }
  | { readonly kind: "conflict" }
  | { readonly kind: "failed" };

export function SaveState({ status }: { status: SaveStatus }) {
  const tone = toneOf(status);
  return (
    <span className={`pj-save-state pj-save-state--${tone}`} role="status">
      {tone !== "plain" && <Icon name={tone === "warn" ? "warning" : "error"} size={18} />}
      {status.kind === "saved" && <Icon name="check" size={18} />}
      {textOf(status)}
    </span>
  );
}

function toneOf({ kind }: SaveStatus): "plain" | "warn" | "error" {
  if (kind === "offline") return "warn";
  return kind === "conflict" || kind === "failed" ? "error" : "plain";
}

function textOf(status: SaveStatus): string {
  switch (status.kind) {
    case "idle":
      return "";
    case "saving":
      return m.components_saving();
    case "saved":
      return m.components_saved({ time: formatTime(status.at) });
    case "offline":
      return m.components_offline({ count: status.waiting });
    case "conflict":
      return m.components_conflict();
    case "failed":
      return m.components_save_failed();
  }
}
