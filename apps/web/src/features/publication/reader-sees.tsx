import { m } from "../../paraglide/messages";

/** What a link shows, and what it never shows. */
export function ReaderSees() {
  const parts = [
    {
      title: m.publication_sees_title(),
      lines: [m.publication_sees_levels(), m.publication_sees_how(), m.publication_sees_small()],
    },
    {
      title: m.publication_not_title(),
      lines: [m.publication_not_said(), m.publication_not_people(), m.publication_not_other()],
    },
  ];
  return (
    <div className="pj-columns pj-section publication-sees">
      {parts.map(({ title, lines }) => (
        <section key={title}>
          <h2>{title}</h2>
          <ul>
            {lines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
