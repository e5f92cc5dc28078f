import type { Overview } from "./overview-types";

/** How far the interviews have come. A cancelled one is no longer part of the plan. */
export function countInterviews({
  interviews,
  progress,
}: {
  readonly interviews: readonly Pick<Overview["interviews"][number], "status">[];
  readonly progress: readonly Pick<Overview["progress"][number], "participants" | "ratings">[];
}) {
  const count = (status: string) =>
    interviews.filter((interview) => interview.status === status).length;
  const held = count("held");
  return {
    held,
    total: held + count("planned"),
    cancelled: count("cancelled"),
    participants: progress.reduce((sum, { participants }) => sum + participants, 0),
    ratings: progress.reduce((sum, { ratings }) => sum + ratings, 0),
  };
}
