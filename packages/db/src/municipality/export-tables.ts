import {
  ASSESSMENT_STATUSES,
  CHALLENGE_KINDS,
  CHALLENGE_SCOPES,
  EVIDENCE_GRADES,
  FORMS,
  INTERVIEW_KINDS,
  INTERVIEW_STATUSES,
  LIVE_PHASES,
  MUNICIPAL_ROLES,
  NOTE_KINDS,
  ROLES,
  UNIT_KINDS,
} from "@pejling/domain";

const COLUMN_KINDS = ["text", "int", "float", "bool", "time", "json"] as const;
export type ColumnKind = (typeof COLUMN_KINDS)[number];

export type Column = {
  readonly name: string;
  readonly kind: ColumnKind;
  readonly isOptional: boolean;
  readonly isKey: boolean;
  /** The table whose row it names. */
  readonly parent: string | null;
  /** The codes it may hold, where the domain closes them. */
  readonly codes: readonly string[] | null;
};

export type Table = {
  readonly model: string;
  /** The archive's file its rows stand in, without the ending. */
  readonly file: string;
  readonly columns: readonly Column[];
};

/** What stays behind: the fingerprint of a secret, which opens nothing anywhere else. */
export const LEFT_OUT = "tokenHash";

/** More columns that stay behind: a live session's code leads to this installation's session and to none elsewhere. */
export const COLUMNS_LEFT_OUT: ReadonlySet<string> = new Set(["LiveSession.code"]);

/**
 * Tables that are in no archive. Seats and ballots live only while their session does: a copy that is carried elsewhere
 * would keep what is promised to be gone, and tell of a vote that is still open. What votes came to is in `LiveTally`.
 */
export const TABLES_LEFT_OUT: readonly string[] = ["LiveSeat", "LiveBallot"];

/**
 * Every municipal table with every column but the municipality's own, each table after those it points at. `#` is part of
 * the key, `:int` not a text, `?` may be null, `>Unit` names a row there. A test compares this with the schema, so that
 * nothing new can be forgotten in an archive or a removal.
 */
const WRITTEN: Readonly<Record<string, string>> = {
  Unit: "#id code name shortName kind parentId?>Unit headcount:int? validFrom? validTo? supersedesId? position:int version:int",
  Assessment:
    "#id slug name modelId modelVersion form status periodStart periodEnd previousId?>Assessment createdAt:time closedAt:time? namesUntil? namesErasedAt:time? version:int",
  AssessmentUnit: "#assessmentId>Assessment #unitId>Unit weight:float",
  Target:
    "#id assessmentId>Assessment themeId unitId?>Unit level:float reason approvedBy version:int",
  Baseline: "#assessmentId>Assessment #themeId level:float source version:int",
  Interview:
    "#id assessmentId>Assessment number:int kind title unitId>Unit plannedAt? durationMinutes:int place facilitator noteTaker form status startedAt:time? version:int",
  Participant:
    "#id assessmentId>Assessment interviewId>Interview unitId>Unit number:int role name version:int",
  Rating: "#participantId>Participant #questionId value reason version:int updatedAt:time",
  Consensus: "#interviewId>Interview #questionId level:int? rationale version:int updatedAt:time",
  Validation:
    "#assessmentId>Assessment #unitId>Unit #questionId level:int? rationale version:int updatedAt:time",
  Note: "#id interviewId>Interview questionId? kind text isAnonymous:bool mayBeUsed:bool removedAt:time? version:int createdAt:time updatedAt:time",
  Evidence:
    "#id interviewId>Interview questionId grade title link removedAt:time? version:int updatedAt:time",
  Challenge:
    "#id assessmentId>Assessment interviewId?>Interview questionId? noteId?>Note unitId>Unit kind scope statement removedAt:time? version:int updatedAt:time",
  ChallengeTheme: "#challengeId>Challenge #themeId",
  LiveSession:
    "#id assessmentId>Assessment interviewId>Interview questionId? timerEndsAt:time? openedAt:time endedAt:time? version:int",
  LiveQuestion: "#sessionId>LiveSession #questionId phase inBoth:int? changed:int? isCovered:bool",
  LiveTally:
    "#sessionId>LiveQuestion #questionId>LiveQuestion #vote:int #roleGroup #value count:int",
  Minutes:
    "#interviewId>Interview #number:int status body:json createdAt:time approvedAt:time? approvedBy? version:int",
  MinutesCorrection:
    "#id interviewId>Minutes number:int>Minutes questionId? text status answer version:int",
  FrozenResult: "#assessmentId>Assessment modelHash inputHash body:json createdAt:time",
  Membership: "#userId>User role origin createdAt:time version:int",
  MembershipUnit: "#userId>Membership #unitId>Unit",
  Invitation:
    "#id email role createdBy createdAt:time expiresAt:time acceptedAt:time? revokedAt:time?",
  InvitationUnit: "#invitationId>Invitation #unitId>Unit",
  PublishedLink:
    "#id assessmentId>Assessment label createdBy createdAt:time expiresAt:time revokedAt:time?",
  AuditEntry:
    "#number:int at:time actorKind actorId action outcome target ip userAgent previousHash hash",
};

const LIVE_VALUES = ["1", "2", "3", "4", "5", "dontKnow", "notApplicable"];

const CODES: Readonly<Record<string, readonly string[]>> = {
  "Unit.kind": UNIT_KINDS,
  "Assessment.form": FORMS,
  "Assessment.status": ASSESSMENT_STATUSES,
  "Interview.kind": INTERVIEW_KINDS,
  "Interview.form": FORMS,
  "Interview.status": INTERVIEW_STATUSES,
  "Participant.role": ROLES,
  "Rating.value": ["1", "2", "3", "4", "5", "dontKnow", "notApplicable", "notAsked", "missing"],
  "Note.kind": NOTE_KINDS,
  "Evidence.grade": EVIDENCE_GRADES,
  "Challenge.kind": CHALLENGE_KINDS,
  "Challenge.scope": CHALLENGE_SCOPES,
  "LiveQuestion.phase": LIVE_PHASES,
  "LiveTally.roleGroup": [...ROLES, ""],
  "LiveTally.value": LIVE_VALUES,
  "Minutes.status": ["draft", "shown", "approved"],
  "Minutes.approvedBy": ["group", "facilitator"],
  "MinutesCorrection.status": ["open", "accepted", "declined"],
  "Membership.role": MUNICIPAL_ROLES,
  "Membership.origin": ["local", "oidc"],
  "Invitation.role": MUNICIPAL_ROLES,
  "AuditEntry.actorKind": ["person", "link", "visitor", "system"],
};

const COLUMN = /^(?<key>#?)(?<name>\w+)(?::(?<kind>\w+))?(?<optional>\??)(?:>(?<parent>\w+))?$/;

export const TABLES: readonly Table[] = Object.entries(WRITTEN).map(([model, columns]) => ({
  model,
  file: toFile(model),
  columns: parseColumns(columns, model),
}));

/** What stands in an archive beside the municipality's own tables. */
export const SHARED_FILES = {
  municipality: parseColumns("#id name isExample:bool createdAt:time", "Municipality"),
  /** Who the members are, and nothing they sign in with. */
  people: parseColumns("#id name email deactivatedAt:time?", "User"),
  /** The content of the model versions answered; who published them when is each installation's own affair. */
  models: parseColumns("#id #version hash body:json", "ModelVersion"),
} as const;

/** `AssessmentUnit` → `assessment-unit`. */
function toFile(model: string): string {
  return model.replace(/(?<=[a-z])(?=[A-Z])/g, "-").toLowerCase();
}

function parseColumns(written: string, model: string): Column[] {
  return written.split(" ").map((column) => parseColumn(column, model));
}

function parseColumn(written: string, model: string): Column {
  const { key, name = "", kind, optional, parent } = COLUMN.exec(written)?.groups ?? {};
  return {
    name,
    kind: COLUMN_KINDS.find((known) => known === kind) ?? "text",
    isOptional: optional === "?",
    isKey: key === "#",
    parent: parent ?? null,
    codes: CODES[`${model}.${name}`] ?? null,
  };
}
