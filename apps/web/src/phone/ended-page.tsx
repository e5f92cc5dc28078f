import { m } from "../paraglide/messages";
import { Heading } from "./heading";

export function EndedPage() {
  return (
    <div className="ph-calm">
      <Heading>{m.phone_ended_title()}</Heading>
      <p>{m.phone_ended_text()}</p>
      <p>{m.phone_ended_close()}</p>
    </div>
  );
}
