import { expect, it } from "vitest";
import { toChangeRows } from "./change-rows";

const data = { questions: [{ id: "data-1", title: { da: "Overblik", en: "Overview" } }] };
const changed = { question: "data-1", kind: "changed", parts: [], level: null } as const;

it.each([
  {
    change: {
      ...changed,
      parts: ["level", "rationale"] as const,
      level: { before: 3, after: 3.5 },
    },
    text: "niveauet gik fra 3 til 3,5 og begrundelsen",
  },
  { change: { ...changed, parts: ["level"] as const }, text: "niveauet" },
  { change: { ...changed, kind: "added" as const }, text: "spørgsmålet er kommet med" },
  { change: { ...changed, kind: "removed" as const }, text: "spørgsmålet er taget ud" },
])("says '$text'", ({ change, text }) => {
  expect(toChangeRows(data, [change])).toEqual([{ key: "data-1", title: "Overblik", text }]);
});

it("names what is of no question, and who took part", () => {
  expect(toChangeRows(data, [{ ...changed, question: null }])).toMatchObject([
    { title: "Om interviewet som helhed", text: "hvem der deltog" },
  ]);
});
