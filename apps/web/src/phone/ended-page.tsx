import { m } from "../paraglide/messages";
import { Heading } from "./heading";
import { UnsentTexts } from "./minutes/unsent-texts";

export function EndedPage({ unsent }: { readonly unsent: readonly string[] }) {
  return (
    <div className="ph-calm">
      <Heading>{m.phone_ended_title()}</Heading>
      <p>{m.phone_ended_text()}</p>
      <p>{m.phone_ended_minutes()}</p>
      <UnsentTexts texts={unsent} />
      <p>{m.phone_ended_close()}</p>
    </div>
  );
}
