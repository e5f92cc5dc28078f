import { Children, type ReactNode } from "react";
import { m } from "../paraglide/messages";
import "./breadcrumb.css";

/** The way down to this page: the router's Links, and last the page itself as plain text. */
export function Breadcrumb({ children }: { children: ReactNode }) {
  const steps = Children.toArray(children);
  return (
    <nav className="pj-breadcrumb" aria-label={m.components_breadcrumb()}>
      <ol>
        {steps.map((step, index) => (
          <li
            // biome-ignore lint/suspicious/noArrayIndexKey: the place on the way is the identity
            key={index}
            aria-current={index === steps.length - 1 ? "page" : undefined}
          >
            {step}
          </li>
        ))}
      </ol>
    </nav>
  );
}
