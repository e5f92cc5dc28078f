import { type ComponentProps, useState } from "react";
import { m } from "../paraglide/messages";
import { Field, type FieldText } from "./field";
import "./password-field.css";

type PasswordFieldProps = FieldText & Omit<ComponentProps<"input">, "id" | "className" | "type">;

/** A password that can be looked at: who sees what was typed need not type it twice. */
export function PasswordField({ label, hint, error, ...input }: PasswordFieldProps) {
  const [isShown, setIsShown] = useState(false);
  return (
    <Field label={label} hint={hint} error={error}>
      {(wired) => (
        <span className="pj-password">
          <input
            spellCheck={false}
            autoCapitalize="none"
            {...input}
            {...wired}
            type={isShown ? "text" : "password"}
            className="pj-input"
          />
          <button
            type="button"
            className="pj-password__show"
            aria-pressed={isShown}
            aria-controls={wired.id}
            onClick={() => setIsShown(!isShown)}
          >
            {isShown ? m.components_hide_password() : m.components_show_password()}
          </button>
        </span>
      )}
    </Field>
  );
}
