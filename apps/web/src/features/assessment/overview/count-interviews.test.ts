import { expect, it } from "vitest";
import { countInterviews } from "./count-interviews";

it("countInterviews() leaves a cancelled interview out of the plan", () => {
  const counts = countInterviews({
    interviews: [{ status: "held" }, { status: "planned" }, { status: "cancelled" }],
    progress: [
      { participants: 5, ratings: 90 },
      { participants: 1, ratings: 13 },
    ],
  });
  expect(counts).toEqual({ held: 1, total: 2, cancelled: 1, participants: 6, ratings: 103 });
});
