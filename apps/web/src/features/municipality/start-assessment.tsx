import { MUNICIPALITIES } from "@pejling/reference/municipality";
import { useNavigate } from "@tanstack/react-router";
import { type FormEvent, useRef, useState } from "react";
import { Button } from "../../components/button";
import { ComboBox } from "../../components/combo-box";
import { compareDanish } from "../../lib/formatters";
import { m } from "../../paraglide/messages";

const ITEMS = MUNICIPALITIES.map(({ kommunekode, name }) => ({
  id: kommunekode,
  label: name,
  hint: kommunekode,
})).sort((left, right) => compareDanish(left.label, right.label));

export function StartAssessment() {
  const [kommunekode, setKommunekode] = useState<string | null>(null);
  const [isMissing, setIsMissing] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const navigate = useNavigate();

  const start = (event: FormEvent) => {
    event.preventDefault();
    setIsMissing(kommunekode === null);
    if (kommunekode === null) return form.current?.querySelector("input")?.focus();
    return navigate({ to: "/kommuner/$kommunekode/ny-maaling", params: { kommunekode } });
  };

  return (
    <section aria-labelledby="opret">
      <h2 id="opret">{m.municipality_start_title()}</h2>
      <p>{m.municipality_start_text()}</p>
      <form ref={form} className="pj-stack municipality-form" onSubmit={start} noValidate>
        <ComboBox
          label={m.municipality_start_label()}
          placeholder={m.municipality_start_placeholder()}
          items={ITEMS}
          value={kommunekode}
          error={isMissing && kommunekode === null ? m.municipality_start_missing() : null}
          onChange={setKommunekode}
        />
        <div>
          <Button variant="primary" type="submit">
            {m.municipality_start_button()}
          </Button>
        </div>
      </form>
    </section>
  );
}
