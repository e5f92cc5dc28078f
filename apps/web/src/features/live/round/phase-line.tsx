import type { LivePhase } from "@pejling/domain";
import { m } from "../../../paraglide/messages";

const PARTS: readonly {
  readonly phases: readonly LivePhase[];
  readonly word: () => string;
}[] = [
  { phases: ["ready"], word: m.live_part_read },
  { phases: ["voting"], word: m.live_part_vote },
  { phases: ["shown"], word: m.live_part_discuss },
  { phases: ["votingAgain"], word: m.live_part_vote_again },
  { phases: ["shownAgain"], word: m.live_part_agree },
];

/** How far the question has come, in five words. */
export function PhaseLine({ phase }: { readonly phase: LivePhase }) {
  return (
    <ol className="live-phases" aria-label={m.live_phases()}>
      {PARTS.map(({ phases, word }) => (
        <li key={phases[0]} aria-current={phases.includes(phase) ? "step" : undefined}>
          {word()}
        </li>
      ))}
    </ol>
  );
}
