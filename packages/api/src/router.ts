import { accountRouter } from "./account/router";
import { assessmentRouter } from "./assessment/router";
import { auditRouter } from "./audit/router";
import { baselineRouter } from "./baseline/router";
import { challengeRouter } from "./challenge/router";
import { consensusRouter } from "./consensus/router";
import { evidenceRouter } from "./evidence/router";
import { interviewRouter } from "./interview/router";
import { invitationRouter } from "./invitation/router";
import { liveRouter } from "./live/router";
import { memberRouter } from "./member/router";
import { minutesRouter } from "./minutes/router";
import { modelRouter } from "./model/router";
import { municipalityRouter } from "./municipality/router";
import { noteRouter } from "./note/router";
import { participantRouter } from "./participant/router";
import { personRouter } from "./person/router";
import { privacyRouter } from "./privacy/router";
import { publicationRouter } from "./publication/router";
import { ratingRouter } from "./rating/router";
import { resultRouter } from "./result/router";
import { strategyRouter } from "./strategy/router";
import { targetRouter } from "./target/router";
import { router } from "./trpc";
import { unitRouter } from "./unit/router";
import { validationRouter } from "./validation/router";

export const appRouter = router({
  account: accountRouter,
  person: personRouter,
  municipality: municipalityRouter,
  member: memberRouter,
  invitation: invitationRouter,
  unit: unitRouter,
  model: modelRouter,
  assessment: assessmentRouter,
  target: targetRouter,
  baseline: baselineRouter,
  interview: interviewRouter,
  participant: participantRouter,
  live: liveRouter,
  minutes: minutesRouter,
  rating: ratingRouter,
  consensus: consensusRouter,
  validation: validationRouter,
  note: noteRouter,
  evidence: evidenceRouter,
  challenge: challengeRouter,
  result: resultRouter,
  publication: publicationRouter,
  strategy: strategyRouter,
  privacy: privacyRouter,
  audit: auditRouter,
});
export type AppRouter = typeof appRouter;
