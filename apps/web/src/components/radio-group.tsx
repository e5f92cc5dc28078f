import { type ReactNode, useId } from "react";
import { ErrorText } from "./error-text";
import "./field.css";

type Choice<Value extends string> = {
  readonly value: Value;
  readonly label: ReactNode;
  readonly hint?: ReactNode;
};
type RadioGroupProps<Value extends string> = {
  readonly legend: ReactNode;
  readonly options: readonly Choice<Value>[];
  readonly value: Value | null;
  readonly onChange: (value: Value) => void;
  readonly hint?: ReactNode;
  readonly error?: string | null | undefined;
  readonly isRow?: boolean;
  readonly isDisabled?: boolean;
};

export function RadioGroup<Value extends string>(props: RadioGroupProps<Value>) {
  const id = useId();
  const described = [props.hint ? `${id}-hint` : "", props.error ? `${id}-error` : ""];
  return (
    <fieldset aria-describedby={described.filter(Boolean).join(" ") || undefined}>
      <legend className="pj-field__label">{props.legend}</legend>
      {props.hint && (
        <span className="pj-field__hint" id={`${id}-hint`}>
          {props.hint}
        </span>
      )}
      <div className={props.isRow ? "pj-choices--row" : ""}>
        {props.options.map((option) => (
          <label className="pj-choice" key={option.value}>
            <input
              type="radio"
              name={id}
              value={option.value}
              checked={option.value === props.value}
              disabled={props.isDisabled}
              onChange={() => props.onChange(option.value)}
            />
            <span>
              {option.label}
              {option.hint && <span className="pj-choice__hint">{option.hint}</span>}
            </span>
          </label>
        ))}
      </div>
      <ErrorText id={`${id}-error`} text={props.error} />
    </fieldset>
  );
}
