import answers2024 from "./2024-1/answers.json" with { type: "json" };
import challenges2024 from "./2024-1/challenges.json" with { type: "json" };
import evidence2024 from "./2024-1/evidence.json" with { type: "json" };
import interviews2024 from "./2024-1/interviews.json" with { type: "json" };
import levels2024 from "./2024-1/levels.json" with { type: "json" };
import notes2024 from "./2024-1/notes.json" with { type: "json" };
import rationales2024 from "./2024-1/rationales.json" with { type: "json" };
import round2024 from "./2024-1/round.json" with { type: "json" };
import validations2024 from "./2024-1/validations.json" with { type: "json" };
import answers2026 from "./2026-1/answers.json" with { type: "json" };
import challenges2026 from "./2026-1/challenges.json" with { type: "json" };
import evidence2026 from "./2026-1/evidence.json" with { type: "json" };
import interviews2026 from "./2026-1/interviews.json" with { type: "json" };
import levels2026 from "./2026-1/levels.json" with { type: "json" };
import live2026 from "./2026-1/live.json" with { type: "json" };
import notes2026 from "./2026-1/notes.json" with { type: "json" };
import rationales2026 from "./2026-1/rationales.json" with { type: "json" };
import round2026 from "./2026-1/round.json" with { type: "json" };
import validations2026 from "./2026-1/validations.json" with { type: "json" };
import type { ExampleRound, ExampleUnit } from "./example-types";
import units from "./units.json" with { type: "json" };

export type { ExampleInterview, ExampleLive, ExampleRound, ExampleUnit } from "./example-types";

/**
 * What happens in the fictional Eksempelkommune: its organisation and two rounds, the oldest first. Every sentence in it
 * was written for the example; none was said by anybody.
 */
export const EXAMPLE: {
  readonly units: readonly ExampleUnit[];
  readonly rounds: readonly ExampleRound[];
} = {
  units,
  rounds: [
    {
      round: round2024,
      interviews: interviews2024,
      levels: levels2024,
      answers: answers2024,
      rationales: rationales2024,
      validations: validations2024,
      evidence: evidence2024,
      notes: notes2024,
      challenges: challenges2024,
      live: [],
    },
    {
      round: round2026,
      interviews: interviews2026,
      levels: levels2026,
      answers: answers2026,
      rationales: rationales2026,
      validations: validations2026,
      evidence: evidence2026,
      notes: notes2026,
      challenges: challenges2026,
      live: live2026,
    },
  ],
};
