import type { ComponentProps, ReactNode } from "react";
import "./field.css";

type CheckboxProps = Omit<ComponentProps<"input">, "type" | "className"> & {
  readonly label: ReactNode;
  readonly hint?: ReactNode;
};

export function Checkbox({ label, hint, ...input }: CheckboxProps) {
  return (
    <label className="pj-choice">
      <input type="checkbox" {...input} />
      <span>
        {label}
        {hint && <span className="pj-choice__hint">{hint}</span>}
      </span>
    </label>
  );
}
