import type { ReactNode } from "react";

type LadderStepProps = {
  readonly title: string;
  readonly children: ReactNode;
  readonly tone?: "plain" | "warn";
};

/** One rung: what is known, and what is made of it. */
export function LadderStep({ title, children, tone = "plain" }: LadderStepProps) {
  return (
    <li className={`results-step results-step--${tone}`}>
      <h3>{title}</h3>
      {children}
    </li>
  );
}
