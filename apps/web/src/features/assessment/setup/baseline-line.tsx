import { useMutation } from "@tanstack/react-query";
import { Button } from "../../../components/button";
import { LevelSwatch } from "../../../components/level-swatch";
import { notify } from "../../../components/notices";
import { useTRPCClient } from "../../../lib/trpc";
import { m } from "../../../paraglide/messages";
import { levelWord } from "../level-words";
import type { Baseline, SectionProps } from "./setup-types";
import { useRefresh } from "./use-refresh";

type BaselineLineProps = SectionProps & {
  readonly baseline: Baseline;
  readonly onEdit: () => void;
};

export function BaselineLine({ round, names, baseline, isClosed, onEdit }: BaselineLineProps) {
  const { themeId, level, source } = baseline;
  const theme = names.theme(themeId);
  const client = useTRPCClient();
  const refresh = useRefresh();
  const restore = useMutation({
    mutationFn: () =>
      client.baseline.save.mutate({ ...round, themeId, level, source, seenVersion: 0 }),
    onSettled: refresh,
  });
  const remove = useMutation({
    mutationFn: () => client.baseline.remove.mutate({ ...round, themeId }),
    onSuccess: async () => {
      notify(m.assessment_baseline_removed({ theme }), "success", {
        label: m.assessment_undo(),
        run: () => restore.mutate(),
      });
      await refresh();
    },
  });
  return (
    <>
      <h4 className="setup-row__title">{theme}</h4>
      <div className="setup-row__body">
        <div className="setup-line">
          <div className="setup-line__words">
            <LevelSwatch level={level} word={levelWord(level, names.levels)} />
            <p className="setup-line__reason">{source}</p>
          </div>
          {!isClosed && (
            <div className="pj-row">
              <Button size="small" onClick={onEdit}>
                <span aria-hidden="true">{m.assessment_target_edit()}</span>
                <span className="pj-hidden">{m.assessment_baseline_edit_for({ theme })}</span>
              </Button>
              <Button size="small" variant="tertiary" onClick={() => remove.mutate()}>
                <span aria-hidden="true">{m.assessment_baseline_remove()}</span>
                <span className="pj-hidden">{m.assessment_baseline_remove_for({ theme })}</span>
              </Button>
            </div>
          )}
        </div>
      </div>
    </>
  );
}
