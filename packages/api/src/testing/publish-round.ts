import { newInterview, newRating, newRound, ROUND } from "./open-api";
import type { Town } from "./open-town";

/** Stands in every sentence somebody wrote in the published round. */
export const SAID = "KANARIE sagt i fortrolighed";
/** The round before, which no link is to. */
export const BEFORE = { kommunekode: ROUND.kommunekode, slug: "2024-1" };

const ABOUT = { ...ROUND, questionId: "styring-1", seenVersion: 0 };

/** A closed round in Gladsaxe full of words, led by Anne, and a way to publish it. */
export async function publishRound(town: Town) {
  const { system, join, as } = town;
  await join("anne", { role: "lead" });
  await system.assessment.create({ ...newRound(BEFORE.slug), name: SAID });
  await system.assessment.create({ ...newRound(ROUND.slug), previousId: `round-${BEFORE.slug}` });
  const units = [{ unitId: "unit-bkf", weight: 1 }];
  await system.assessment.setUnits({ ...ROUND, units, seen: [] });
  await system.assessment.changeStatus({ ...ROUND, to: "open", acceptMissing: false });
  await system.interview.save({ ...newInterview("held"), title: SAID, facilitator: SAID });
  for (const id of ["leader", "p2", "p3", "p4", "p5", "p6"]) {
    await system.participant.save({
      ...ROUND,
      ...{ id, interviewId: "interview", unitId: "unit-bkf", role: "leader" },
      ...{ name: SAID, seenVersion: 0 },
    });
    const rating = { ...newRating("styring-1", 2), participantId: id };
    await system.rating.save({ ...rating, reason: SAID });
  }
  await writeWords(town);
  await system.assessment.changeStatus({ ...ROUND, to: "review", acceptMissing: true });
  await system.assessment.changeStatus({ ...ROUND, to: "closed", acceptMissing: true });

  const api = await as("anne");
  let made = 0;
  const publish = async (expiresAt: string) => {
    made += 1;
    const id = `link-${made}`;
    const { address } = await api.publication.create({ ...ROUND, id, label: "Byrådet", expiresAt });
    return { id, address, token: address.slice(address.lastIndexOf("/") + 1) };
  };
  return { anne: api, publish };
}

async function writeWords({ system }: Town): Promise<void> {
  const written = { interviewId: "interview" };
  await system.consensus.save({ ...ABOUT, ...written, level: 3, rationale: SAID });
  await system.validation.save({ ...ABOUT, unitId: "unit-bkf", level: 4, rationale: SAID });
  for (const [id, kind] of [
    ["note", "note"],
    ["quote", "quote"],
  ] as const) {
    const said = { text: SAID, isAnonymous: false, mayBeUsed: true };
    await system.note.save({ ...ABOUT, ...written, ...said, id, kind });
  }
  await system.evidence.save({ ...ABOUT, ...written, id: "ev", grade: "a", title: SAID, link: "" });
  await system.challenge.save({
    ...ABOUT,
    ...{ id: "ch", interviewId: "interview", noteId: "quote", unitId: "unit-bkf" },
    ...{ kind: "challenge", scope: "business", statement: SAID, themeIds: ["styring"] },
  });
  const target = { ...ROUND, level: 4, reason: SAID, approvedBy: SAID, seenVersion: 0 };
  await system.target.save({ ...target, id: "t1", themeId: "styring", unitId: null });
  await system.target.save({ ...target, id: "t2", themeId: "styring", unitId: "unit-bkf" });
  const baseline = { ...ROUND, themeId: "styring", level: 2, source: SAID, seenVersion: 0 };
  await system.baseline.save(baseline);
}
