import { m } from "../../../paraglide/messages";
import { estimateMinutes } from "./suggest-round";

const HOUR = 60;
const LONGEST_IN_MINUTES = 90;

/** About how long a number of questions takes: *60 minutter*, *4 timer*. */
export function durationText(questions: number): string {
  const minutes = estimateMinutes(questions);
  return minutes <= LONGEST_IN_MINUTES
    ? m.assessment_minutes({ count: minutes })
    : m.assessment_hours({ count: Math.round(minutes / HOUR) });
}
