import type { ReactNode } from "react";
import "./small.css";

type EmptyStateProps = {
  /** What there is none of: *Der er ingen interview endnu.* */
  readonly title: string;
  /** Why, or what will stand here. */
  readonly children?: ReactNode;
  /** The next step, as a Button or LinkButton. */
  readonly action?: ReactNode;
};

export function EmptyState({ title, children, action }: EmptyStateProps) {
  return (
    <div className="pj-empty">
      <h2>{title}</h2>
      {children && <p>{children}</p>}
      {action}
    </div>
  );
}
