import { LinkButton } from "../../components/link-button";
import { m } from "../../paraglide/messages";

/** Only the operator opens municipalities, and does it where the people in charge are chosen. */
export function OpenLink() {
  return (
    <section aria-labelledby="opret">
      <h2 id="opret">{m.municipality_open_title()}</h2>
      <p>{m.municipality_open_text()}</p>
      <LinkButton to="/drift/kommuner">{m.municipality_open_button()}</LinkButton>
    </section>
  );
}
