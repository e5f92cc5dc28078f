-- CreateTable
CREATE TABLE "LiveSession" (
    "id" TEXT NOT NULL,
    "municipalityId" TEXT NOT NULL,
    "assessmentId" TEXT NOT NULL,
    "interviewId" TEXT NOT NULL,
    "code" TEXT,
    "questionId" TEXT,
    "timerEndsAt" DATETIME,
    "openedAt" DATETIME NOT NULL,
    "endedAt" DATETIME,
    "version" INTEGER NOT NULL DEFAULT 1,

    PRIMARY KEY ("municipalityId", "id"),
    CONSTRAINT "LiveSession_municipalityId_interviewId_fkey" FOREIGN KEY ("municipalityId", "interviewId") REFERENCES "Interview" ("municipalityId", "id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- Seats and ballots lie in the order of their hashes, so that their place says nothing of who came or voted when.
-- CreateTable
CREATE TABLE "LiveSeat" (
    "municipalityId" TEXT NOT NULL,
    "sessionId" TEXT NOT NULL,
    "keyHash" TEXT NOT NULL,
    "role" TEXT NOT NULL,
    "isHandOver" BOOLEAN NOT NULL DEFAULT false,
    "hasLeft" BOOLEAN NOT NULL DEFAULT false,

    PRIMARY KEY ("municipalityId", "sessionId", "keyHash"),
    CONSTRAINT "LiveSeat_municipalityId_sessionId_fkey" FOREIGN KEY ("municipalityId", "sessionId") REFERENCES "LiveSession" ("municipalityId", "id") ON DELETE CASCADE ON UPDATE CASCADE
) WITHOUT ROWID;

-- CreateTable
CREATE TABLE "LiveQuestion" (
    "municipalityId" TEXT NOT NULL,
    "sessionId" TEXT NOT NULL,
    "questionId" TEXT NOT NULL,
    "phase" TEXT NOT NULL,
    "inBoth" INTEGER,
    "changed" INTEGER,

    PRIMARY KEY ("municipalityId", "sessionId", "questionId"),
    CONSTRAINT "LiveQuestion_municipalityId_sessionId_fkey" FOREIGN KEY ("municipalityId", "sessionId") REFERENCES "LiveSession" ("municipalityId", "id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "LiveBallot" (
    "municipalityId" TEXT NOT NULL,
    "sessionId" TEXT NOT NULL,
    "questionId" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "first" TEXT,
    "second" TEXT,
    "roleGroup" TEXT NOT NULL,

    PRIMARY KEY ("municipalityId", "sessionId", "questionId", "key"),
    CONSTRAINT "LiveBallot_municipalityId_sessionId_questionId_fkey" FOREIGN KEY ("municipalityId", "sessionId", "questionId") REFERENCES "LiveQuestion" ("municipalityId", "sessionId", "questionId") ON DELETE CASCADE ON UPDATE CASCADE
) WITHOUT ROWID;

-- CreateTable
CREATE TABLE "LiveTally" (
    "municipalityId" TEXT NOT NULL,
    "sessionId" TEXT NOT NULL,
    "questionId" TEXT NOT NULL,
    "vote" INTEGER NOT NULL,
    "roleGroup" TEXT NOT NULL,
    "value" TEXT NOT NULL,
    "count" INTEGER NOT NULL,

    PRIMARY KEY ("municipalityId", "sessionId", "questionId", "vote", "roleGroup", "value"),
    CONSTRAINT "LiveTally_municipalityId_sessionId_questionId_fkey" FOREIGN KEY ("municipalityId", "sessionId", "questionId") REFERENCES "LiveQuestion" ("municipalityId", "sessionId", "questionId") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Minutes" (
    "municipalityId" TEXT NOT NULL,
    "interviewId" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "status" TEXT NOT NULL,
    "body" JSONB NOT NULL,
    "createdAt" DATETIME NOT NULL,
    "approvedAt" DATETIME,
    "version" INTEGER NOT NULL DEFAULT 1,

    PRIMARY KEY ("municipalityId", "interviewId", "number"),
    CONSTRAINT "Minutes_municipalityId_interviewId_fkey" FOREIGN KEY ("municipalityId", "interviewId") REFERENCES "Interview" ("municipalityId", "id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "MinutesCorrection" (
    "id" TEXT NOT NULL,
    "municipalityId" TEXT NOT NULL,
    "interviewId" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "questionId" TEXT,
    "text" TEXT NOT NULL,
    "status" TEXT NOT NULL,
    "answer" TEXT NOT NULL DEFAULT '',
    "version" INTEGER NOT NULL DEFAULT 1,

    PRIMARY KEY ("municipalityId", "id"),
    CONSTRAINT "MinutesCorrection_municipalityId_interviewId_number_fkey" FOREIGN KEY ("municipalityId", "interviewId", "number") REFERENCES "Minutes" ("municipalityId", "interviewId", "number") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateIndex
CREATE UNIQUE INDEX "LiveSession_code_key" ON "LiveSession"("code");

-- CreateIndex
CREATE INDEX "LiveSession_municipalityId_interviewId_idx" ON "LiveSession"("municipalityId", "interviewId");

-- CreateIndex
CREATE INDEX "LiveSeat_keyHash_idx" ON "LiveSeat"("keyHash");
