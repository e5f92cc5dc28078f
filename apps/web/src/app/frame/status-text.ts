import { m } from "../../paraglide/messages";

const TEXTS = {
  draft: m.frame_status_draft,
  open: m.frame_status_open,
  review: m.frame_status_review,
  closed: m.frame_status_closed,
};

export function statusText(status: keyof typeof TEXTS): string {
  return TEXTS[status]();
}
