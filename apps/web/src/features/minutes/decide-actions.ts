import type { MinutesData } from "./minutes-types";

export type Actions = {
  /** The first wording, the draft once more, or the next wording; null: there is nothing new to write. */
  readonly make: "first" | "again" | "next" | null;
  readonly canShow: boolean;
  readonly canApprove: boolean;
  /** Why it cannot be approved yet, or what has happened since; null: nothing to tell. */
  readonly waiting: "open" | "accepted" | "changed" | null;
};

const NONE: Actions = { make: null, canShow: false, canApprove: false, waiting: null };

/** What the page offers for the newest wording. The server decides; this leaves out what it would refuse. */
export function decideActions(
  data: Pick<MinutesData, "assessment" | "wordings" | "changesNow" | "hasSomething">,
): Actions {
  if (data.assessment.status === "closed") return NONE;
  const latest = data.wordings.at(-1);
  if (latest === undefined) return { ...NONE, make: data.hasSomething ? "first" : null };
  const isChanged = data.changesNow.length > 0;
  if (latest.status === "draft") {
    const make = isChanged ? "again" : null;
    return { ...NONE, make, canShow: true, waiting: isChanged ? "changed" : null };
  }
  const has = (status: string) => latest.corrections.some((each) => each.status === status);
  if (has("open")) return { ...NONE, waiting: "open" };
  const make = isChanged ? "next" : null;
  if (latest.status === "approved") return { ...NONE, make, waiting: make && "changed" };
  if (has("accepted")) return { ...NONE, make, waiting: "accepted" };
  return { make, canShow: false, canApprove: true, waiting: make && "changed" };
}
