import { type ReactNode, useId } from "react";
import { m } from "../paraglide/messages";
import { ErrorText } from "./error-text";
import "./field.css";

export type FieldText = {
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  /** Says what happened, why, and the way on. */
  readonly error?: string | null | undefined;
  readonly isOptional?: boolean;
  /** The label is read aloud but not shown, where the place already says it. */
  readonly isLabelHidden?: boolean;
};
type Wired = {
  readonly id: string;
  readonly "aria-describedby": string | undefined;
  readonly "aria-invalid": true | undefined;
};

export function Field({
  label,
  hint,
  error,
  isOptional = false,
  isLabelHidden = false,
  children,
}: FieldText & { children: (wired: Wired) => ReactNode }) {
  const id = useId();
  const described = [hint ? `${id}-hint` : "", error ? `${id}-error` : ""]
    .filter(Boolean)
    .join(" ");
  return (
    <div className="pj-field">
      <label className={isLabelHidden ? "pj-hidden" : "pj-field__label"} htmlFor={id}>
        {label}
        {isOptional && <span className="pj-field__optional"> ({m.components_optional()})</span>}
      </label>
      {hint && (
        <span className="pj-field__hint" id={`${id}-hint`}>
          {hint}
        </span>
      )}
      {children({
        id,
        "aria-describedby": described || undefined,
        "aria-invalid": error ? true : undefined,
      })}
      <ErrorText id={`${id}-error`} text={error} />
    </div>
  );
}
