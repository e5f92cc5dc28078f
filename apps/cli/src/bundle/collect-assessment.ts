import type { Caller } from "../data/create-caller";
import { BUNDLE_FORMAT, BUNDLE_VERSION, type Bundle } from "./bundle";

type Address = { readonly kommunekode: string; readonly slug: string };
type Sheet = Awaited<ReturnType<Caller["interview"]["sheet"]>>;

/** Everything about one assessment that another Pejling needs to have it as well. Removed entries stay behind. */
export async function collectAssessment(caller: Caller, address: Address): Promise<Bundle> {
  const setup = await caller.assessment.setup(address);
  const { modelId, modelVersion, status, ...assessment } = setup.assessment;
  const { model } = await caller.model.get({ id: modelId, version: modelVersion });
  const { interviews } = await caller.interview.list(address);
  const sheets: Sheet[] = [];
  for (const { number } of interviews) {
    sheets.push(await caller.interview.sheet({ ...address, number }));
  }
  const { id, name, form, periodStart, periodEnd } = assessment;
  return {
    format: BUNDLE_FORMAT,
    formatVersion: BUNDLE_VERSION,
    ...address,
    status,
    model,
    assessment: { id, name, form, periodStart, periodEnd, modelId, modelVersion },
    units: setup.units.map(({ version: _, ...unit }) => unit),
    measuredUnits: setup.measuredUnits,
    targets: setup.targets.map(({ version: _, ...target }) => target),
    baselines: setup.baselines.map(({ version: _, ...baseline }) => baseline),
    ...collectSheets(sheets),
  };
}

function collectSheets(sheets: readonly Sheet[]) {
  const validations = new Map(
    sheets
      .flatMap((sheet) => sheet.validations)
      .filter(({ level }) => level !== null)
      .map(({ version: _, ...row }) => [`${row.unitId} ${row.questionId}`, row]),
  );
  return {
    interviews: sheets.map(
      ({ interview: { number: _n, startedAt: _s, version: _v, ...interview } }) => interview,
    ),
    participants: sheets.flatMap((sheet) =>
      sheet.participants.map(({ number: _n, version: _v, ...participant }) => participant),
    ),
    sheets: sheets.flatMap(toRespondentSheets),
    consensus: sheets.flatMap(({ interview, consensuses }) =>
      consensuses
        .filter(({ level }) => level !== null)
        .map(({ version: _, ...row }) => ({ interviewId: interview.id, ...row })),
    ),
    validations: [...validations.values()],
    notes: sheets.flatMap(({ interview, notes }) =>
      notes
        .filter(({ removed }) => !removed)
        .map(({ removed: _r, version: _v, createdAt: _c, ...row }) => ({
          interviewId: interview.id,
          ...row,
        })),
    ),
    evidence: sheets.flatMap(({ interview, evidence }) =>
      evidence
        .filter(({ removed }) => !removed)
        .map(({ removed: _r, version: _v, ...row }) => ({ interviewId: interview.id, ...row })),
    ),
    challenges: sheets.flatMap((sheet) =>
      sheet.challenges
        .filter(({ removed }) => !removed)
        .map(({ removed: _r, version: _v, ...row }) => ({
          ...row,
          noteId: sheet.notes.some(({ id, removed }) => id === row.noteId && !removed)
            ? row.noteId
            : null,
        })),
    ),
  };
}

function toRespondentSheets({ participants, ratings }: Sheet) {
  return participants.flatMap(({ id: participantId }) => {
    const own = ratings.filter((row) => row.participantId === participantId);
    const given = own.filter(({ value }) => value !== "missing");
    if (given.length === 0) return [];
    return [
      {
        participantId,
        ratings: given.map(({ questionId, value, reason }) => ({ questionId, value, reason })),
      },
    ];
  });
}
