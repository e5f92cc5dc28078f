import { Link } from "@tanstack/react-router";
import { Progress } from "../../../components/progress";
import { toLocalText } from "../../../lib/local-text";
import { m } from "../../../paraglide/messages";
import { findFirstOpen, type GuideTheme } from "../sheet/guide-rows";
import type { SheetAddress } from "../sheet/send-field";

type ThemeProgressProps = {
  readonly address: SheetAddress;
  readonly guide: readonly GuideTheme[];
};

export function ThemeProgress({ address, guide }: ThemeProgressProps) {
  const { kommunekode, slug } = address;
  return (
    <section aria-labelledby="interview-progress">
      <h2 id="interview-progress">{m.interview_progress()}</h2>
      <ul className="interview-themes">
        {guide.map((theme) => (
          <li key={theme.id}>
            <Link
              to="/kommuner/$kommunekode/maalinger/$slug/interview/$number/spoergsmaal/$questionId"
              params={{
                ...{ kommunekode, slug, number: String(address.number) },
                questionId: findFirstOpen([theme]) ?? "",
              }}
            >
              {toLocalText(theme.title)}
            </Link>
            <Progress
              label={m.interview_done_of({ done: theme.done, total: theme.questions.length })}
              value={theme.done}
              max={theme.questions.length}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}
