import { router } from "../trpc";
import { getSheet } from "./get-sheet";
import { listInterviews } from "./list-interviews";
import { removeInterview } from "./remove-interview";
import { saveInterview } from "./save-interview";
import { startInterview } from "./start-interview";

export const interviewRouter = router({
  list: listInterviews,
  sheet: getSheet,
  save: saveInterview,
  start: startInterview,
  remove: removeInterview,
});
