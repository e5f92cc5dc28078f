import { expect, it } from "vitest";
import { decideActions } from "./decide-actions";
import type { MinutesData } from "./minutes-types";

type Status = MinutesData["wordings"][number]["status"];

const data = (
  status: Status | null,
  { changed = false, corrections = [] as readonly string[], round = "open" } = {},
) =>
  ({
    assessment: { name: "Måling", status: round },
    hasSomething: true,
    changesNow: changed ? [{}] : [],
    wordings:
      status === null
        ? []
        : [{ status, corrections: corrections.map((each) => ({ status: each })) }],
  }) as unknown as MinutesData;

it.each([
  { of: data(null), offers: "first" },
  { of: data("draft"), offers: "show" },
  { of: data("draft", { changed: true }), offers: "again show changed" },
  { of: data("shown"), offers: "approve" },
  { of: data("shown", { changed: true }), offers: "next approve changed" },
  { of: data("shown", { corrections: ["open", "accepted"] }), offers: "open" },
  { of: data("shown", { corrections: ["accepted"], changed: true }), offers: "next accepted" },
  { of: data("shown", { corrections: ["declined"] }), offers: "approve" },
  { of: data("approved"), offers: "" },
  { of: data("approved", { changed: true }), offers: "next changed" },
  { of: data("shown", { round: "closed", changed: true }), offers: "" },
])("offers '$offers'", ({ of, offers }) => {
  const { make, canShow, canApprove, waiting } = decideActions(of);
  const told = [make, canShow && "show", canApprove && "approve", waiting];
  expect(told.filter(Boolean).join(" ")).toBe(offers);
});
