import type { ComponentProps } from "react";
import { Field, type FieldText } from "./field";

type TextFieldProps = FieldText & Omit<ComponentProps<"input">, "id" | "className">;

export function TextField({
  label,
  hint,
  error,
  isOptional,
  isLabelHidden,
  ...input
}: TextFieldProps) {
  const text = { label, hint, error, ...(isOptional && { isOptional }) };
  return (
    <Field {...text} {...(isLabelHidden && { isLabelHidden })}>
      {(wired) => (
        <input type="text" autoComplete="off" {...input} {...wired} className="pj-input" />
      )}
    </Field>
  );
}
