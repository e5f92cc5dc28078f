import type { ComponentProps } from "react";
import { Field, type FieldText } from "./field";

export type Option = { readonly value: string; readonly label: string };
type SelectFieldProps = FieldText &
  Omit<ComponentProps<"select">, "id" | "className" | "children"> & {
    readonly options: readonly Option[];
    /** The first, empty choice: *Vælg forvaltning*. */
    readonly emptyLabel?: string;
  };

export function SelectField(props: SelectFieldProps) {
  const { label, hint, error, isOptional, isLabelHidden, options, emptyLabel, ...select } = props;
  const text = { label, hint, error, ...(isOptional && { isOptional }) };
  return (
    <Field {...text} {...(isLabelHidden && { isLabelHidden })}>
      {(wired) => (
        <select {...select} {...wired} className="pj-input">
          {emptyLabel !== undefined && <option value="">{emptyLabel}</option>}
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
