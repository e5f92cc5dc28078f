import { createLink } from "@tanstack/react-router";
import type { ComponentProps, ReactNode } from "react";
import "./tabs.css";

function TabAnchor(props: ComponentProps<"a">) {
  return <a {...props} className={`pj-tab ${props.className ?? ""}`} />;
}

/** Views of one thing, each with its own address. Children are TabLinks. */
export function Tabs({ label, children }: { label: string; children: ReactNode }) {
  return (
    <nav className="pj-tabs pj-no-print" aria-label={label}>
      {children}
    </nav>
  );
}

export const TabLink = createLink(TabAnchor);
