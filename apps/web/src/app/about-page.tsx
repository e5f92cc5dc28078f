import { version } from "../../package.json";
import { PageTitle } from "../components/page-title";
import { m } from "../paraglide/messages";

export function AboutPage() {
  const parts = [
    [m.frame_about_how_title(), m.frame_about_how_text()],
    [m.frame_about_number_title(), m.frame_about_number_text()],
    [m.frame_about_trust_title(), m.frame_about_trust_text()],
    [m.frame_about_limits_title(), m.frame_about_limits_text()],
    [m.frame_about_data_title(), m.frame_about_data_text()],
    [m.frame_about_look_title(), m.frame_about_look_text()],
  ] as const;
  return (
    <>
      <PageTitle title={m.frame_about_title()} lead={m.frame_about_lead()} />
      <div className="pj-prose">
        {parts.map(([title, text]) => (
          <section key={title}>
            <h2>{title}</h2>
            <p>{text}</p>
          </section>
        ))}
        <p className="pj-sub">{m.frame_about_version({ version })}</p>
      </div>
    </>
  );
}
