import { type ReactNode, useId } from "react";

type SectionProps = {
  readonly title: string;
  readonly lead?: string;
  readonly children: ReactNode;
};

/** What it is about on the left, what can be done about it on the right. */
export function Section({ title, lead, children }: SectionProps) {
  const id = useId();
  return (
    <section className="account-section" aria-labelledby={id}>
      <div className="account-section__words">
        <h2 id={id}>{title}</h2>
        {lead && <p className="account-section__lead">{lead}</p>}
      </div>
      <div className="account-section__body">{children}</div>
    </section>
  );
}
