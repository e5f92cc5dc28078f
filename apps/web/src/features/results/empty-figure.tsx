import type { ReactNode } from "react";

/** Where a figure would stand, and why it does not. */
export function EmptyFigure({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="pj-figure">
      <h2>{title}</h2>
      <p className="pj-sub">{children}</p>
    </section>
  );
}
