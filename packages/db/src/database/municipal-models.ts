/** The models that belong to one municipality, as the schema declares them (a test compares). */
export const MUNICIPAL_MODELS: ReadonlySet<string> = new Set([
  "Unit",
  "Assessment",
  "AssessmentUnit",
  "Target",
  "Baseline",
  "Interview",
  "Participant",
  "Rating",
  "Consensus",
  "Validation",
  "Note",
  "Evidence",
  "Challenge",
  "ChallengeTheme",
  "LiveSession",
  "LiveSeat",
  "LiveQuestion",
  "LiveBallot",
  "LiveTally",
  "Minutes",
  "MinutesCorrection",
  "FrozenResult",
  "Membership",
  "MembershipUnit",
  "Invitation",
  "InvitationUnit",
  "PublishedLink",
  "AuditEntry",
]);

/** The relations that lead from what all share, or from a person, into a municipality's rows. */
export const WAYS_IN: ReadonlySet<string> = new Set([
  "units",
  "assessments",
  "memberships",
  "invitations",
]);
