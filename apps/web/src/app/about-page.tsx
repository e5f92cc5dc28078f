import { PageTitle } from "../components/page-title";
import { m } from "../paraglide/messages";

export function AboutPage() {
  return (
    <>
      <PageTitle title={m.frame_about_title()} lead={m.frame_about_lead()} />
      <div className="pj-prose">
        <h2>{m.frame_about_how_title()}</h2>
        <p>{m.frame_about_how_text()}</p>
        <h2>{m.frame_about_trust_title()}</h2>
        <p>{m.frame_about_trust_text()}</p>
        <h2>{m.frame_about_look_title()}</h2>
        <p>{m.frame_about_look_text()}</p>
      </div>
    </>
  );
}
