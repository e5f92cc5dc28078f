import { newInterview, openApi, openRound, ROUND } from "./open-api";

/** An open round in Gladsaxe where Bo Holm takes part, Åse Ørsted leads the interview, and both are spoken of. */
export async function openNamedRound() {
  const { api, db } = await openApi();
  await openRound(api);
  await db.participant.updateMany({ data: { name: "Bo Holm" } });
  await api.interview.save({
    ...newInterview("held"),
    facilitator: "Åse Ørsted",
    noteTaker: "Bo Holm",
    seenVersion: 1,
  });
  await api.target.save({
    ...ROUND,
    ...{ id: "target", themeId: "styring", unitId: null, level: 3 },
    reason: "Bo Holms forslag",
    approvedBy: "bo holm",
    seenVersion: 0,
  });
  await api.note.save({
    ...ROUND,
    ...{ id: "note", interviewId: "interview", questionId: null, kind: "quote" },
    text: "Bo Holm siger, at Åse Ørsted har ret",
    ...{ isAnonymous: true, mayBeUsed: true, seenVersion: 0 },
  });
  return { api, db };
}
