-- AlterTable
ALTER TABLE "Membership" ADD COLUMN "origin" TEXT NOT NULL DEFAULT 'local';

-- AlterTable
ALTER TABLE "User" ADD COLUMN "providerRoles" TEXT NOT NULL DEFAULT '';
