import type { ReactNode } from "react";
import { Icon } from "./icon";
import "./small.css";

type CalloutProps = {
  readonly children: ReactNode;
  readonly title?: string;
  readonly tone?: "info" | "warn" | "error" | "success";
};
const ICONS = { info: "info", warn: "warning", error: "error", success: "success" } as const;

export function Callout({ children, title, tone = "info" }: CalloutProps) {
  return (
    <div className={`pj-callout pj-callout--${tone}`} role={tone === "error" ? "alert" : undefined}>
      <Icon name={ICONS[tone]} size={24} />
      <div>
        {title && <div className="pj-callout__title">{title}</div>}
        {children}
      </div>
    </div>
  );
}
