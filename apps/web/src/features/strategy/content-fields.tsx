import type { ItemKind } from "@pejling/domain";
import { MUNICIPALITIES } from "@pejling/reference/municipality";
import { useEffect, useRef } from "react";
import { ComboBox } from "../../components/combo-box";
import { SelectField } from "../../components/select-field";
import { TextArea } from "../../components/text-area";
import { TextField } from "../../components/text-field";
import { m } from "../../paraglide/messages";
import { type Draft, fieldsOf, findFieldProblem, type ItemField } from "./item-fields";
import { listChoices } from "./list-choices";
import type { ModelThemes } from "./strategy-types";

type ContentFieldsProps = {
  readonly kind: ItemKind;
  readonly draft: Draft;
  readonly onChange: (draft: Draft) => void;
  readonly showProblems: boolean;
  readonly modelThemes: ModelThemes;
};

export function ContentFields({ kind, draft, onChange, ...rest }: ContentFieldsProps) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    box.current?.querySelector<HTMLElement>("input, textarea, select")?.focus();
  }, []);
  return (
    <div className="pj-stack strategy-fields" ref={box}>
      {fieldsOf(kind).map((field) => (
        <ContentField
          key={field.key}
          field={field}
          value={draft[field.key] ?? ""}
          onChange={(value) => onChange({ ...draft, [field.key]: value })}
          {...rest}
        />
      ))}
    </div>
  );
}

type ContentFieldProps = Pick<ContentFieldsProps, "showProblems" | "modelThemes"> & {
  readonly field: ItemField;
  readonly value: string;
  readonly onChange: (value: string) => void;
};

function ContentField({ field, value, onChange, showProblems, modelThemes }: ContentFieldProps) {
  const error = showProblems ? findFieldProblem(field, value) : null;
  const label = field.label();
  const text = { label, error, ...(field.isOptional && { isOptional: true }) };
  const input = {
    value,
    onChange: (event: { target: { value: string } }) => onChange(event.target.value),
  };
  if (field.type === "municipality") {
    const items = MUNICIPALITIES.map(({ kommunekode: id, name }) => ({ id, label: name }));
    const choose = (id: string | null) => onChange(id ?? "");
    return (
      <ComboBox label={label} items={items} value={value || null} onChange={choose} error={error} />
    );
  }
  if (field.type === "choice") {
    const options = listChoices(field.choices, modelThemes);
    return <SelectField {...text} {...input} options={options} />;
  }
  if (field.type === "long") return <TextArea {...text} {...input} rows={3} maxLength={20_000} />;
  const hint = field.type === "date" ? { hint: m.strategy_field_date_hint() } : {};
  const isNumber = field.type === "number" || field.type === "year";
  return (
    <TextField
      {...text}
      {...hint}
      {...input}
      maxLength={500}
      {...(isNumber && { inputMode: "numeric" })}
    />
  );
}
