import { useSuspenseQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { DataTable } from "../../components/data-table";
import { PageTitle } from "../../components/page-title";
import { formatDate } from "../../lib/formatters";
import { toLocalText } from "../../lib/local-text";
import { useTRPC } from "../../lib/trpc";
import { useMay } from "../../lib/use-may";
import { m } from "../../paraglide/messages";
import { ImportModel } from "./import-model";
import "./model.css";

export function ModelsPage() {
  const trpc = useTRPC();
  const mayImport = useMay("model.import");
  const { data: models } = useSuspenseQuery(trpc.model.list.queryOptions());
  return (
    <>
      <PageTitle title={m.model_list_title()} lead={m.model_list_lead()} />
      <DataTable
        caption={m.model_list_caption()}
        isCaptionHidden
        rows={models}
        rowKey={({ id, version }) => `${id}@${version}`}
        columns={[
          {
            key: "name",
            header: m.model_column_name(),
            value: ({ title }) => toLocalText(title),
            isRowHeader: true,
            render: ({ id, version, title }) => (
              <Link to="/modeller/$id/$version" params={{ id, version }}>
                {toLocalText(title)}
              </Link>
            ),
          },
          { key: "version", header: m.model_column_version(), value: ({ version }) => version },
          {
            key: "content",
            header: m.model_column_content(),
            value: ({ themes, questions }) => m.model_content({ themes, questions }),
          },
          {
            key: "published",
            header: m.model_column_published(),
            value: ({ publishedAt }) => publishedAt,
            render: ({ publishedAt, origin }) =>
              `${formatDate(publishedAt)}, ${
                origin === "imported" ? m.model_origin_imported() : m.model_origin_shipped()
              }`,
          },
          {
            key: "used",
            header: m.model_column_used(),
            value: ({ assessments }) => assessments,
            render: ({ assessments }) => m.model_used({ count: assessments }),
          },
        ]}
      />
      {mayImport && <ImportModel />}
    </>
  );
}
