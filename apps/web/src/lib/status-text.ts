import type { AssessmentStatus } from "@pejling/domain";
import { m } from "../paraglide/messages";

const TEXTS: Readonly<Record<AssessmentStatus, () => string>> = {
  draft: m.frame_status_draft,
  open: m.frame_status_open,
  review: m.frame_status_review,
  closed: m.frame_status_closed,
};

export function statusText(status: AssessmentStatus): string {
  return TEXTS[status]();
}
