import {
  type AssessmentTransaction,
  answerCorrection,
  approveMinutes,
  type StoredModel,
  saveCorrection,
  saveMinutes,
  showMinutes,
} from "@pejling/db";
import type { ExampleRound } from "@pejling/reference/example";
import { readMinutes } from "../minutes/read-minutes";
import { endOf } from "./example-clock";
import { toInterviewId } from "./example-ids";
import { findLiveOf } from "./write-live";

/** The minutes of an interview held from phones: the first wording, a correction to it, and the wording the group approved. */
export async function writeMinutes(
  tx: AssessmentTransaction,
  { example, stored }: { readonly example: ExampleRound; readonly stored: StoredModel },
): Promise<void> {
  const { slug } = example.round;
  for (const interview of example.interviews) {
    const held = findLiveOf(example, interview);
    if (held === undefined) continue;
    const interviewId = toInterviewId(slug, interview.number);
    const place = { assessmentId: tx.assessmentId, interviewId, model: stored.model };
    const write = async (number: number) => {
      const { now: body } = await readMinutes(tx, place);
      await saveMinutes(tx, { interviewId, number, body, createdAt: endOf(interview) });
      await showMinutes(tx, { interviewId, number });
    };
    const { question: questionId, text, answer } = held.correction;
    const id = `${interviewId}-rettelse-1`;
    await write(1);
    await saveCorrection(tx, { interviewId, id, questionId, text });
    const settled = { status: "accepted", answer, seenVersion: 1 } as const;
    await answerCorrection(tx, { interviewId, id, ...settled });
    await write(2);
    const approvedAt = endOf(interview);
    await approveMinutes(tx, { interviewId, number: 2, by: "group", approvedAt });
  }
}
