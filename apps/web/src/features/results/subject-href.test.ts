import { expect, it } from "vitest";
import type { ResultsPlace } from "./place-context";
import { subjectHref } from "./subject-href";

const round = { kommunekode: "0999", slug: "2026-1" };
const onUnit: ResultsPlace = { ...round, page: { kind: "unit", code: "ssf", other: "bkf" } };
const onTheme: ResultsPlace = { ...round, page: { kind: "theme", themeId: "data" } };
const onResults: ResultsPlace = { ...round, page: { kind: "results" } };
const cell = { unit: "ssf", theme: "data" };

it.each([
  { place: onResults, subject: cell, expected: "?enhed=ssf&tema=data&panel=regnestykke" },
  { place: onResults, subject: { unit: null, theme: null }, expected: "?panel=regnestykke" },
  { place: onUnit, subject: cell, expected: "/enheder/ssf?mod=bkf&tema=data&panel=regnestykke" },
  {
    place: onUnit,
    subject: { unit: "bkf", theme: "data" },
    expected: "?enhed=bkf&tema=data&panel=regnestykke",
  },
  { place: onTheme, subject: cell, expected: "/temaer/data?enhed=ssf&panel=regnestykke" },
  {
    place: onTheme,
    subject: { unit: null, theme: "styring" },
    expected: "?tema=styring&panel=regnestykke",
  },
])("from the $place.page.kind page to $subject: $expected", ({ place, subject, expected }) => {
  expect(subjectHref(place, subject)).toBe(`/kommuner/0999/maalinger/2026-1/resultater${expected}`);
});
