import { router } from "../trpc";
import { explain } from "./explain";
import { getConfidence } from "./get-confidence";
import { getResult } from "./get-result";
import { listVoices } from "./list-voices";

export const resultRouter = router({
  get: getResult,
  confidence: getConfidence,
  explain,
  voices: listVoices,
});
