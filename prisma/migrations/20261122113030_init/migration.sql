-- CreateTable
CREATE TABLE "ModelVersion" (
    "id" TEXT NOT NULL,
    "version" TEXT NOT NULL,
    "hash" TEXT NOT NULL,
    "origin" TEXT NOT NULL,
    "body" JSONB NOT NULL,
    "publishedAt" DATETIME NOT NULL,

    PRIMARY KEY ("id", "version")
);

-- CreateTable
CREATE TABLE "Municipality" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "name" TEXT NOT NULL,
    "isExample" BOOLEAN NOT NULL DEFAULT false,
    "createdAt" DATETIME NOT NULL
);

-- CreateTable
CREATE TABLE "Unit" (
    "id" TEXT NOT NULL,
    "municipalityId" TEXT NOT NULL,
    "code" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "shortName" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "parentId" TEXT,
    "headcount" INTEGER,
    "validFrom" TEXT,
    "validTo" TEXT,
    "supersedesId" TEXT,
    "position" INTEGER NOT NULL DEFAULT 0,
    "version" INTEGER NOT NULL DEFAULT 1,

    PRIMARY KEY ("municipalityId", "id"),
    CONSTRAINT "Unit_municipalityId_fkey" FOREIGN KEY ("municipalityId") REFERENCES "Municipality" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Unit_municipalityId_parentId_fkey" FOREIGN KEY ("municipalityId", "parentId") REFERENCES "Unit" ("municipalityId", "id") ON DELETE NO ACTION ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Assessment" (
    "id" TEXT NOT NULL,
    "municipalityId" TEXT NOT NULL,
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "modelId" TEXT NOT NULL,
    "modelVersion" TEXT NOT NULL,
    "form" TEXT NOT NULL,
    "status" TEXT NOT NULL,
    "periodStart" TEXT NOT NULL,
    "periodEnd" TEXT NOT NULL,
    "previousId" TEXT,
    "createdAt" DATETIME NOT NULL,
    "closedAt" DATETIME,
    "version" INTEGER NOT NULL DEFAULT 1,

    PRIMARY KEY ("municipalityId", "id"),
    CONSTRAINT "Assessment_municipalityId_fkey" FOREIGN KEY ("municipalityId") REFERENCES "Municipality" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Assessment_modelId_modelVersion_fkey" FOREIGN KEY ("modelId", "modelVersion") REFERENCES "ModelVersion" ("id", "version") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Assessment_municipalityId_previousId_fkey" FOREIGN KEY ("municipalityId", "previousId") REFERENCES "Assessment" ("municipalityId", "id") ON DELETE NO ACTION ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "AssessmentUnit" (
    "municipalityId" TEXT NOT NULL,
    "assessmentId" TEXT NOT NULL,
    "unitId" TEXT NOT NULL,
    "weight" REAL NOT NULL DEFAULT 1,

    PRIMARY KEY ("municipalityId", "assessmentId", "unitId"),
    CONSTRAINT "AssessmentUnit_municipalityId_assessmentId_fkey" FOREIGN KEY ("municipalityId", "assessmentId") REFERENCES "Assessment" ("municipalityId", "id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "AssessmentUnit_municipalityId_unitId_fkey" FOREIGN KEY ("municipalityId", "unitId") REFERENCES "Unit" ("municipalityId", "id") ON DELETE NO ACTION ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Target" (
    "id" TEXT NOT NULL,
    "municipalityId" TEXT NOT NULL,
    "assessmentId" TEXT NOT NULL,
    "themeId" TEXT NOT NULL,
    "unitId" TEXT,
    "level" REAL NOT NULL,
    "reason" TEXT NOT NULL,
    "approvedBy" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    PRIMARY KEY ("municipalityId", "id"),
    CONSTRAINT "Target_municipalityId_assessmentId_fkey" FOREIGN KEY ("municipalityId", "assessmentId") REFERENCES "Assessment" ("municipalityId", "id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Target_municipalityId_unitId_fkey" FOREIGN KEY ("municipalityId", "unitId") REFERENCES "Unit" ("municipalityId", "id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Baseline" (
    "municipalityId" TEXT NOT NULL,
    "assessmentId" TEXT NOT NULL,
    "themeId" TEXT NOT NULL,
    "level" REAL NOT NULL,
    "source" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    PRIMARY KEY ("municipalityId", "assessmentId", "themeId"),
    CONSTRAINT "Baseline_municipalityId_assessmentId_fkey" FOREIGN KEY ("municipalityId", "assessmentId") REFERENCES "Assessment" ("municipalityId", "id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Interview" (
    "id" TEXT NOT NULL,
    "municipalityId" TEXT NOT NULL,
    "assessmentId" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "unitId" TEXT NOT NULL,
    "plannedAt" TEXT,
    "durationMinutes" INTEGER NOT NULL DEFAULT 120,
    "place" TEXT NOT NULL DEFAULT '',
    "facilitator" TEXT NOT NULL DEFAULT '',
    "noteTaker" TEXT NOT NULL DEFAULT '',
    "form" TEXT NOT NULL,
    "status" TEXT NOT NULL,
    "startedAt" DATETIME,
    "version" INTEGER NOT NULL DEFAULT 1,

    PRIMARY KEY ("municipalityId", "id"),
    CONSTRAINT "Interview_municipalityId_assessmentId_fkey" FOREIGN KEY ("municipalityId", "assessmentId") REFERENCES "Assessment" ("municipalityId", "id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Interview_municipalityId_unitId_fkey" FOREIGN KEY ("municipalityId", "unitId") REFERENCES "Unit" ("municipalityId", "id") ON DELETE NO ACTION ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Participant" (
    "id" TEXT NOT NULL,
    "municipalityId" TEXT NOT NULL,
    "assessmentId" TEXT NOT NULL,
    "interviewId" TEXT NOT NULL,
    "unitId" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "role" TEXT NOT NULL,
    "name" TEXT NOT NULL DEFAULT '',
    "version" INTEGER NOT NULL DEFAULT 1,

    PRIMARY KEY ("municipalityId", "id"),
    CONSTRAINT "Participant_municipalityId_interviewId_fkey" FOREIGN KEY ("municipalityId", "interviewId") REFERENCES "Interview" ("municipalityId", "id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Participant_municipalityId_unitId_fkey" FOREIGN KEY ("municipalityId", "unitId") REFERENCES "Unit" ("municipalityId", "id") ON DELETE NO ACTION ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Rating" (
    "municipalityId" TEXT NOT NULL,
    "participantId" TEXT NOT NULL,
    "questionId" TEXT NOT NULL,
    "value" TEXT NOT NULL,
    "reason" TEXT NOT NULL DEFAULT '',
    "version" INTEGER NOT NULL DEFAULT 1,
    "updatedAt" DATETIME NOT NULL,

    PRIMARY KEY ("municipalityId", "participantId", "questionId"),
    CONSTRAINT "Rating_municipalityId_participantId_fkey" FOREIGN KEY ("municipalityId", "participantId") REFERENCES "Participant" ("municipalityId", "id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Consensus" (
    "municipalityId" TEXT NOT NULL,
    "interviewId" TEXT NOT NULL,
    "questionId" TEXT NOT NULL,
    "level" INTEGER,
    "rationale" TEXT NOT NULL DEFAULT '',
    "version" INTEGER NOT NULL DEFAULT 1,
    "updatedAt" DATETIME NOT NULL,

    PRIMARY KEY ("municipalityId", "interviewId", "questionId"),
    CONSTRAINT "Consensus_municipalityId_interviewId_fkey" FOREIGN KEY ("municipalityId", "interviewId") REFERENCES "Interview" ("municipalityId", "id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Validation" (
    "municipalityId" TEXT NOT NULL,
    "assessmentId" TEXT NOT NULL,
    "unitId" TEXT NOT NULL,
    "questionId" TEXT NOT NULL,
    "level" INTEGER,
    "rationale" TEXT NOT NULL DEFAULT '',
    "version" INTEGER NOT NULL DEFAULT 1,
    "updatedAt" DATETIME NOT NULL,

    PRIMARY KEY ("municipalityId", "assessmentId", "unitId", "questionId"),
    CONSTRAINT "Validation_municipalityId_assessmentId_fkey" FOREIGN KEY ("municipalityId", "assessmentId") REFERENCES "Assessment" ("municipalityId", "id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Validation_municipalityId_unitId_fkey" FOREIGN KEY ("municipalityId", "unitId") REFERENCES "Unit" ("municipalityId", "id") ON DELETE NO ACTION ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Note" (
    "id" TEXT NOT NULL,
    "municipalityId" TEXT NOT NULL,
    "interviewId" TEXT NOT NULL,
    "questionId" TEXT,
    "kind" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "isAnonymous" BOOLEAN NOT NULL DEFAULT true,
    "mayBeUsed" BOOLEAN NOT NULL DEFAULT false,
    "removedAt" DATETIME,
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" DATETIME NOT NULL,
    "updatedAt" DATETIME NOT NULL,

    PRIMARY KEY ("municipalityId", "id"),
    CONSTRAINT "Note_municipalityId_interviewId_fkey" FOREIGN KEY ("municipalityId", "interviewId") REFERENCES "Interview" ("municipalityId", "id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Evidence" (
    "id" TEXT NOT NULL,
    "municipalityId" TEXT NOT NULL,
    "interviewId" TEXT NOT NULL,
    "questionId" TEXT NOT NULL,
    "grade" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "link" TEXT NOT NULL DEFAULT '',
    "removedAt" DATETIME,
    "version" INTEGER NOT NULL DEFAULT 1,
    "updatedAt" DATETIME NOT NULL,

    PRIMARY KEY ("municipalityId", "id"),
    CONSTRAINT "Evidence_municipalityId_interviewId_fkey" FOREIGN KEY ("municipalityId", "interviewId") REFERENCES "Interview" ("municipalityId", "id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Challenge" (
    "id" TEXT NOT NULL,
    "municipalityId" TEXT NOT NULL,
    "assessmentId" TEXT NOT NULL,
    "interviewId" TEXT,
    "questionId" TEXT,
    "noteId" TEXT,
    "unitId" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "scope" TEXT NOT NULL,
    "statement" TEXT NOT NULL,
    "removedAt" DATETIME,
    "version" INTEGER NOT NULL DEFAULT 1,
    "updatedAt" DATETIME NOT NULL,

    PRIMARY KEY ("municipalityId", "id"),
    CONSTRAINT "Challenge_municipalityId_assessmentId_fkey" FOREIGN KEY ("municipalityId", "assessmentId") REFERENCES "Assessment" ("municipalityId", "id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Challenge_municipalityId_interviewId_fkey" FOREIGN KEY ("municipalityId", "interviewId") REFERENCES "Interview" ("municipalityId", "id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Challenge_municipalityId_noteId_fkey" FOREIGN KEY ("municipalityId", "noteId") REFERENCES "Note" ("municipalityId", "id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Challenge_municipalityId_unitId_fkey" FOREIGN KEY ("municipalityId", "unitId") REFERENCES "Unit" ("municipalityId", "id") ON DELETE NO ACTION ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "ChallengeTheme" (
    "municipalityId" TEXT NOT NULL,
    "challengeId" TEXT NOT NULL,
    "themeId" TEXT NOT NULL,

    PRIMARY KEY ("municipalityId", "challengeId", "themeId"),
    CONSTRAINT "ChallengeTheme_municipalityId_challengeId_fkey" FOREIGN KEY ("municipalityId", "challengeId") REFERENCES "Challenge" ("municipalityId", "id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "FrozenResult" (
    "municipalityId" TEXT NOT NULL,
    "assessmentId" TEXT NOT NULL,
    "modelHash" TEXT NOT NULL,
    "inputHash" TEXT NOT NULL,
    "body" JSONB NOT NULL,
    "createdAt" DATETIME NOT NULL,

    PRIMARY KEY ("municipalityId", "assessmentId"),
    CONSTRAINT "FrozenResult_municipalityId_assessmentId_fkey" FOREIGN KEY ("municipalityId", "assessmentId") REFERENCES "Assessment" ("municipalityId", "id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "SourceDocument" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "sha256" TEXT NOT NULL,
    "fileName" TEXT NOT NULL,
    "encoding" TEXT NOT NULL,
    "bytes" BLOB NOT NULL,
    "text" TEXT NOT NULL,
    "address" TEXT NOT NULL DEFAULT '',
    "readAt" TEXT,
    "createdAt" DATETIME NOT NULL
);

-- CreateTable
CREATE TABLE "Strategy" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "slug" TEXT NOT NULL,
    "documentId" TEXT NOT NULL,
    "municipalityId" TEXT,
    "title" TEXT NOT NULL,
    "reading" JSONB,
    "createdAt" DATETIME NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    CONSTRAINT "Strategy_documentId_fkey" FOREIGN KEY ("documentId") REFERENCES "SourceDocument" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "StrategyItem" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "strategyId" TEXT NOT NULL,
    "parentId" TEXT,
    "kind" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "value" JSONB NOT NULL,
    "corrected" JSONB,
    "startOffset" INTEGER,
    "endOffset" INTEGER,
    "rule" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    CONSTRAINT "StrategyItem_strategyId_fkey" FOREIGN KEY ("strategyId") REFERENCES "Strategy" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "StrategyItem_parentId_fkey" FOREIGN KEY ("parentId") REFERENCES "StrategyItem" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateIndex
CREATE UNIQUE INDEX "Unit_municipalityId_code_key" ON "Unit"("municipalityId", "code");

-- CreateIndex
CREATE UNIQUE INDEX "Assessment_municipalityId_slug_key" ON "Assessment"("municipalityId", "slug");

-- CreateIndex
CREATE INDEX "Target_municipalityId_assessmentId_idx" ON "Target"("municipalityId", "assessmentId");

-- CreateIndex
CREATE UNIQUE INDEX "Interview_municipalityId_assessmentId_number_key" ON "Interview"("municipalityId", "assessmentId", "number");

-- CreateIndex
CREATE INDEX "Participant_municipalityId_assessmentId_idx" ON "Participant"("municipalityId", "assessmentId");

-- CreateIndex
CREATE UNIQUE INDEX "Participant_municipalityId_interviewId_number_key" ON "Participant"("municipalityId", "interviewId", "number");

-- CreateIndex
CREATE INDEX "Note_municipalityId_interviewId_idx" ON "Note"("municipalityId", "interviewId");

-- CreateIndex
CREATE INDEX "Evidence_municipalityId_interviewId_idx" ON "Evidence"("municipalityId", "interviewId");

-- CreateIndex
CREATE INDEX "Challenge_municipalityId_assessmentId_idx" ON "Challenge"("municipalityId", "assessmentId");

-- CreateIndex
CREATE INDEX "Challenge_municipalityId_interviewId_idx" ON "Challenge"("municipalityId", "interviewId");

-- CreateIndex
CREATE UNIQUE INDEX "SourceDocument_sha256_key" ON "SourceDocument"("sha256");

-- CreateIndex
CREATE UNIQUE INDEX "Strategy_slug_key" ON "Strategy"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "Strategy_documentId_key" ON "Strategy"("documentId");

-- CreateIndex
CREATE INDEX "StrategyItem_strategyId_idx" ON "StrategyItem"("strategyId");
