export type ExampleUnit = {
  readonly code: string;
  readonly name: string;
  readonly shortName: string;
  readonly kind: string;
  readonly parent: string | null;
  readonly headcount: number;
  readonly validFrom: string | null;
  readonly validTo: string | null;
  readonly supersedes: string | null;
  readonly position: number;
};

export type ExampleInterview = {
  readonly number: number;
  readonly kind: string;
  readonly title: string;
  readonly unit: string;
  /** Local Danish time. */
  readonly plannedAt: string;
  readonly durationMinutes: number;
  readonly place: string;
  readonly facilitator: string;
  readonly noteTaker: string;
  readonly form: string;
  readonly status: string;
  readonly participants: readonly { readonly unit: string; readonly role: string }[];
  /** The questions there was meant to be time for. */
  readonly asks: readonly string[];
};

/** Where a unit stands on a theme: what its people's answers lie around. */
type ExampleLevel = {
  readonly unit: string;
  readonly theme: string;
  readonly level: number;
};

type ExampleAnswers = {
  /** How much higher or lower leaders and employees see a theme than the unit's level. */
  readonly roleShifts: readonly {
    readonly unit: string;
    readonly theme: string;
    readonly leader: number;
    readonly employee: number;
  }[];
  /** Questions that stand elsewhere than their theme; leaders (with the director) and employees may be far apart. */
  readonly questionLevels: readonly {
    readonly unit: string;
    readonly question: string;
    readonly leader: number;
    readonly employee: number;
  }[];
  readonly nonAnswers: readonly {
    readonly interview: number;
    /** Numbers in the interview; none means everybody. */
    readonly participants: readonly number[];
    readonly questions: readonly string[];
    readonly value: string;
    readonly reason: string;
  }[];
};

type ExampleRoundFacts = {
  readonly id: string;
  readonly slug: string;
  readonly name: string;
  readonly form: string;
  readonly status: string;
  readonly previous: string | null;
  readonly periodStart: string;
  readonly periodEnd: string;
  readonly createdAt: string;
  readonly closedAt: string | null;
  readonly units: readonly { readonly unit: string; readonly weight: number }[];
  readonly targets: readonly {
    readonly theme: string;
    readonly unit: string | null;
    readonly level: number;
    readonly reason: string;
    readonly approvedBy: string;
  }[];
  readonly baselines: readonly {
    readonly theme: string;
    readonly level: number;
    readonly source: string;
  }[];
};

type ExampleValidation = {
  readonly unit: string;
  readonly question: string;
  readonly level: number;
  readonly rationale: string;
  readonly at: string;
};

type ExampleEvidence = {
  readonly interview: number;
  readonly question: string;
  readonly grade: string;
  readonly title: string;
  readonly link: string;
};

type ExampleNote = {
  readonly id: string;
  readonly interview: number;
  readonly question: string | null;
  readonly kind: string;
  readonly text: string;
  readonly isAnonymous: boolean;
  readonly mayBeUsed: boolean;
};

type ExampleChallenge = {
  readonly interview: number;
  readonly question: string | null;
  readonly note: string | null;
  readonly unit: string;
  readonly kind: string;
  readonly scope: string;
  readonly statement: string;
  readonly themes: readonly string[];
};

export type ExampleLive = {
  /** An interview that was answered from phones alone. */
  readonly interview: number;
  /** Where the group voted twice: what each of its people gave in the first vote. */
  readonly firstVotes: readonly {
    readonly question: string;
    readonly values: readonly (string | number)[];
  }[];
  /** What the group had corrected in its minutes before it approved them. */
  readonly correction: {
    readonly question: string;
    readonly text: string;
    readonly answer: string;
  };
};

export type ExampleRound = {
  readonly round: ExampleRoundFacts;
  readonly interviews: readonly ExampleInterview[];
  readonly levels: readonly ExampleLevel[];
  readonly answers: ExampleAnswers;
  /** Levels a group agreed on with a reason; on some further questions it agreed without giving any. */
  readonly rationales: readonly {
    readonly interview: number;
    readonly question: string;
    readonly level: number;
    readonly rationale: string;
  }[];
  readonly validations: readonly ExampleValidation[];
  readonly evidence: readonly ExampleEvidence[];
  readonly notes: readonly ExampleNote[];
  readonly challenges: readonly ExampleChallenge[];
  readonly live: readonly ExampleLive[];
};
