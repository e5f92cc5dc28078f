import type { ComponentProps } from "react";
import { Field, type FieldText } from "./field";

type TextAreaProps = FieldText & Omit<ComponentProps<"textarea">, "id" | "className">;

export function TextArea({
  label,
  hint,
  error,
  isOptional,
  isLabelHidden,
  ...input
}: TextAreaProps) {
  const text = { label, hint, error, ...(isOptional && { isOptional }) };
  return (
    <Field {...text} {...(isLabelHidden && { isLabelHidden })}>
      {(wired) => <textarea rows={4} {...input} {...wired} className="pj-input" />}
    </Field>
  );
}
