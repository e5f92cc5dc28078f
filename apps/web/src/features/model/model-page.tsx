import { useSuspenseQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { useEffect, useState } from "react";
import { Button } from "../../components/button";
import { PageTitle } from "../../components/page-title";
import { formatDate } from "../../lib/formatters";
import { toLocalText } from "../../lib/local-text";
import { useTRPC } from "../../lib/trpc";
import { m } from "../../paraglide/messages";
import { exportModel } from "./export-model";
import { LevelMeanings } from "./level-meanings";
import { ModelFilters } from "./model-filters";
import { searchModel } from "./search-model";
import { ThemeNav } from "./theme-nav";
import { ThemeQuestions } from "./theme-questions";
import "./model.css";

const route = getRouteApi("/modeller/$id/$version");
const ALL = "alle";
const SHORT = "kort";

export function ModelPage() {
  const address = route.useParams();
  const { tema, q = "", form } = route.useSearch();
  const navigate = route.useNavigate();
  const trpc = useTRPC();
  const { data } = useSuspenseQuery({
    ...trpc.model.get.queryOptions(address),
    staleTime: Number.POSITIVE_INFINITY,
  });
  const { model, publishedAt } = data;
  const shortOnly = form === SHORT;
  const found = searchModel(model, { text: q, shortOnly, read: toLocalText });
  const isSearching = q.trim() !== "";
  const chosen = tema ?? (shortOnly ? ALL : model.themes[0]?.id);
  const showsAll = isSearching || chosen === ALL;
  const shown = showsAll ? found : found.filter(({ theme }) => theme.id === chosen);
  const questions = model.themes.reduce((sum, theme) => sum + theme.questions.length, 0);
  const title = toLocalText(model.title);
  const print = usePrintAll(showsAll);

  return (
    <>
      <PageTitle
        title={title}
        crumb={`${title} ${model.version}`}
        eyebrow={m.model_eyebrow({
          id: model.id,
          version: model.version,
          date: formatDate(publishedAt),
        })}
        lead={m.model_lead({ themes: model.themes.length, questions })}
      >
        <Button onClick={() => exportModel(model)}>{m.model_export()}</Button>
        <Button
          onClick={async () => {
            await navigate({ search: (old) => ({ ...old, tema: ALL }) });
            print();
          }}
        >
          {m.model_print()}
        </Button>
      </PageTitle>
      <LevelMeanings levels={model.levels} />
      <ModelFilters
        text={q}
        shortOnly={shortOnly}
        found={found.reduce((sum, theme) => sum + theme.questions.length, 0)}
        onSearch={(text) =>
          navigate({ search: (old) => ({ ...old, q: text || undefined }), replace: true })
        }
        onShortOnly={(isOn) =>
          navigate({ search: (old) => ({ ...old, form: isOn ? SHORT : undefined }) })
        }
      />
      <div className="model-body">
        <ThemeNav model={model} address={address} chosen={showsAll ? ALL : (chosen ?? "")} />
        <div>
          {shown.map(({ theme, questions: asked }) => (
            <ThemeQuestions key={theme.id} theme={theme} questions={asked} levels={model.levels} />
          ))}
        </div>
      </div>
    </>
  );
}

/** A guide is printed whole: first every theme is shown, then the print dialog opens. */
function usePrintAll(showsAll: boolean): () => void {
  const [isWanted, setIsWanted] = useState(false);
  useEffect(() => {
    if (!showsAll || !isWanted) return;
    setIsWanted(false);
    window.print();
  }, [showsAll, isWanted]);
  return () => setIsWanted(true);
}
