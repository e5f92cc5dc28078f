import { PEJLING_MODEL } from "@pejling/reference";
import type { SignedIn } from "./doors";

export const FILLED = "0159";

/** A municipality whose every text, wherever a person may write one, is that text. */
export async function fillWith(operator: SignedIn, texts: readonly string[]): Promise<string[]> {
  const { post } = operator;
  await post("municipality.open", { kommunekode: FILLED, lead: { kind: "me" } });
  const pages: string[] = [];
  for (const [at, text] of texts.entries()) {
    pages.push(...(await fillRound(operator, { text, slug: `runde-${at}` })));
  }
  return pages;
}

type Filling = { readonly text: string; readonly slug: string };

async function fillRound({ post }: SignedIn, { text, slug }: Filling): Promise<string[]> {
  const at = { kommunekode: FILLED, slug };
  const id = (what: string) => `${what}-${slug}`;
  const [theme] = PEJLING_MODEL.themes;
  const question = theme?.questions[0]?.id;
  const unitId = id("unit");
  await post("assessment.create", {
    ...at,
    id: id("round"),
    name: text.slice(0, 120),
    form: "full",
    modelId: PEJLING_MODEL.id,
    modelVersion: PEJLING_MODEL.version,
    previousId: null,
    periodStart: "2026-01-01",
    periodEnd: "2026-06-30",
  });
  await post("unit.save", {
    kommunekode: FILLED,
    id: unitId,
    code: slug,
    name: text,
    shortName: text.slice(0, 40),
    kind: "department",
    parentId: null,
    headcount: 10,
    validFrom: null,
    validTo: null,
    supersedesId: null,
    position: 0,
    seenVersion: 0,
  });
  await post("assessment.setUnits", { ...at, units: [{ unitId, weight: 1 }], seen: [] });
  await post("interview.save", {
    ...at,
    id: id("interview"),
    kind: "group",
    title: text,
    unitId,
    plannedAt: "2026-05-14T10:00",
    durationMinutes: 60,
    place: text,
    facilitator: text,
    noteTaker: text,
    form: "full",
    status: "held",
    seenVersion: 0,
  });
  const interviewId = id("interview");
  const participant = { ...at, interviewId, unitId, role: "leader", seenVersion: 0 };
  await post("participant.save", { ...participant, id: id("p"), name: text.slice(0, 120) });
  await post("assessment.changeStatus", { ...at, to: "open", acceptMissing: false });

  const about = { ...at, questionId: question, seenVersion: 0 };
  await post("rating.save", { ...about, participantId: id("p"), value: 3, reason: text });
  await post("consensus.save", { ...about, interviewId, level: 3, rationale: text });
  await post("validation.save", { ...about, unitId, level: 4, rationale: text });
  const quote = { kind: "quote", text, isAnonymous: true, mayBeUsed: true, interviewId };
  await post("note.save", { ...about, ...quote, id: id("quote") });
  await post("note.save", { ...about, ...quote, id: id("note"), kind: "note" });
  const evidence = { grade: "a", title: text, link: `https://example.dk/?${encodeURI(text)}` };
  await post("evidence.save", { ...about, ...evidence, id: id("evidence"), interviewId });
  const challenge = { interviewId, noteId: id("quote"), unitId, themeIds: [theme?.id] };
  const words = { kind: "challenge", scope: "business", statement: text };
  await post("challenge.save", { ...about, ...challenge, ...words, id: id("challenge") });
  const target = { themeId: theme?.id, unitId: null, level: 4, reason: text, approvedBy: text };
  await post("target.save", { ...at, ...target, id: id("target"), seenVersion: 0 });
  await post("baseline.save", {
    ...at,
    themeId: theme?.id,
    level: 2,
    source: text,
    seenVersion: 0,
  });

  const round = `/kommuner/${FILLED}/maalinger/${slug}`;
  return [
    round,
    `${round}/opsaetning`,
    `${round}/interview`,
    `${round}/interview?visning=kalender`,
    `${round}/interview/1`,
    `${round}/interview/1/spoergsmaal/${question}`,
    `${round}/resultater`,
    `${round}/resultater?enhed=${slug}&tema=${theme?.id}&panel=regnestykke`,
    `${round}/resultater/enheder/${slug}`,
    `${round}/resultater/temaer/${theme?.id}`,
    `${round}/deling`,
  ];
}
