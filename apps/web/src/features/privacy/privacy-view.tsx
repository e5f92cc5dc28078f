import { PageTitle } from "../../components/page-title";
import { m } from "../../paraglide/messages";
import { ExportSection } from "./export-section";
import { FindSection } from "./find-section";
import { NamesSection } from "./names-section";
import type { Receipt } from "./privacy-types";
import { RemoveSection } from "./remove-section";

type PrivacyViewProps = {
  readonly kommunekode: string;
  readonly municipality: string;
  readonly onRemoved: (receipt: Receipt) => void;
};

export function PrivacyView({ kommunekode, municipality, onRemoved }: PrivacyViewProps) {
  const parts = [
    {
      id: "navne",
      title: m.privacy_names_title(),
      lead: m.privacy_names_lead(),
      content: <NamesSection kommunekode={kommunekode} />,
    },
    {
      id: "find",
      title: m.privacy_find_title(),
      lead: m.privacy_find_lead(),
      content: <FindSection kommunekode={kommunekode} />,
    },
    {
      id: "hent",
      title: m.privacy_export_title(),
      lead: m.privacy_export_lead(),
      content: <ExportSection kommunekode={kommunekode} />,
    },
    {
      id: "slet",
      title: m.privacy_remove_title(),
      lead: m.privacy_remove_lead({ municipality }),
      content: (
        <RemoveSection
          kommunekode={kommunekode}
          municipality={municipality}
          onRemoved={onRemoved}
        />
      ),
    },
  ];
  return (
    <>
      <PageTitle title={m.privacy_title()} eyebrow={municipality} lead={m.privacy_lead()} />
      {parts.map(({ id, title, lead, content }) => (
        <section key={id} className="privacy-part" aria-labelledby={id}>
          <h2 id={id}>{title}</h2>
          <p className="privacy-lead">{lead}</p>
          {content}
        </section>
      ))}
    </>
  );
}
