import { m } from "../../../paraglide/messages";
import { JoinPanel } from "../people/join-panel";

/** While people come in. */
export function Welcome() {
  return (
    <section className="live-welcome" aria-labelledby="live-welcome">
      <h2 id="live-welcome">{m.live_welcome()}</h2>
      <JoinPanel isLarge />
      <p>{m.live_welcome_text()}</p>
    </section>
  );
}
