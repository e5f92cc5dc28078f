import type { ReactNode } from "react";
import "./small.css";

type TagProps = { readonly children: ReactNode; readonly tone?: "plain" | "strong" | "warn" };

export function Tag({ children, tone = "plain" }: TagProps) {
  return <span className={`pj-tag pj-tag--${tone}`}>{children}</span>;
}
