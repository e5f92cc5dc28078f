import { seededRandom } from "../../confidence/seeded-random";
import { ROLES } from "../../model/maturity-model";
import { NON_ANSWERS } from "../../rating/rating";
import type { ScoringInput, ScoringRating } from "../scoring-input";

export type InputShape = {
  readonly seed: number;
  readonly units: number;
  readonly people: number;
  readonly themes: number;
  readonly questions: number;
};

/** A valid assessment of the given size with everything in it: gaps, non-answers, several groups, odd weights. */
export function randomInput(shape: InputShape): ScoringInput {
  const random = seededRandom(shape.seed);
  const pick = (size: number) => Math.floor(random() * size);
  const weight = () => [1, 2, 0.5, 0.1, 3.7][pick(5)] ?? 1;
  const min = pick(2);
  const scale = { min, max: min + 2 + pick(4) };
  const level = () => min + pick(scale.max - min + 1);
  const value = () => (random() < 0.3 ? (NON_ANSWERS[pick(3)] ?? "notAsked") : level());

  const themes = list(shape.themes, (theme) => ({
    id: `t${theme}`,
    weight: weight(),
    questions: list(shape.questions, (at) => ({ id: `t${theme}-${at}`, weight: weight() })),
  }));
  const units = list(shape.units, (at) => ({ id: `u${at}`, weight: weight() }));
  const places = units.flatMap((unit) =>
    themes.flatMap((theme) => theme.questions.map(({ id }) => ({ unit: unit.id, question: id }))),
  );
  const ratings = places.flatMap((place) =>
    list(shape.people, (at): ScoringRating => {
      const role = ROLES[at % ROLES.length] ?? "employee";
      return { ...place, respondent: `r${at}`, role, value: value() };
    }).filter(() => random() < 0.8),
  );
  const some = (share: number) => places.filter(() => random() < share);
  return {
    model: { id: "m", version: "1", scale, minCoverage: [0, 0.5, 1][pick(3)] ?? 0.5, themes },
    units,
    targets: themes.slice(1).map(({ id }) => ({ theme: id, level: level() })),
    ratings,
    consensus: [...some(0.2), ...some(0.1)].map((place) => ({ ...place, level: level() })),
    validations: some(0.1).map((place) => ({ ...place, level: level(), rationale: "Because." })),
  };
}

function list<T>(length: number, make: (at: number) => T): readonly T[] {
  return Array.from({ length }, (_, at) => make(at));
}
