import { type ReactNode, useId } from "react";
import { useMediaQuery } from "../../../components/use-media-query";
import "./side-section.css";

type SideSectionProps = {
  readonly title: string;
  readonly count: number;
  readonly children: ReactNode;
};

export const STACKED = "(max-width: 760px)";

/** Open beside the question; folded under it on a phone, with the number of entries on the fold. */
export function SideSection({ title, count, children }: SideSectionProps) {
  const isStacked = useMediaQuery(STACKED);
  const id = useId();
  const heading = (
    <h2 id={id}>
      {title}
      {count > 0 && <span className="pj-sub"> {count}</span>}
    </h2>
  );
  if (isStacked) {
    return (
      <details className="interview-side__section" open={count > 0}>
        <summary>{heading}</summary>
        {children}
      </details>
    );
  }
  return (
    <section className="interview-side__section" aria-labelledby={id}>
      {heading}
      {children}
    </section>
  );
}
