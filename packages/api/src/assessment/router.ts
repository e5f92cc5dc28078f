import { router } from "../trpc";
import { changeStatus } from "./change-status";
import { createAssessment } from "./create-assessment";
import { getAssessment } from "./get-assessment";
import { getOverview } from "./get-overview";
import { getSetup } from "./get-setup";
import { listAssessments } from "./list-assessments";
import { listChanges } from "./list-changes";
import { setMeasuredUnits } from "./set-measured-units";
import { updateAssessment } from "./update-assessment";

export const assessmentRouter = router({
  list: listAssessments,
  get: getAssessment,
  setup: getSetup,
  overview: getOverview,
  changes: listChanges,
  create: createAssessment,
  update: updateAssessment,
  setUnits: setMeasuredUnits,
  changeStatus,
});
