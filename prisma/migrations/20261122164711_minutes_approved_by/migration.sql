-- AlterTable
ALTER TABLE "Minutes" ADD COLUMN "approvedBy" TEXT;
