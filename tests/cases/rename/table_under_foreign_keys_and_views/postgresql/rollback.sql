-- schemac: rollback script for PostgreSQL 14 and later, 2 steps

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';

-- undo step 2 (rename constraint): rename primary key pk_account to pk_user on account (lossless)
ALTER TABLE "account" RENAME CONSTRAINT "pk_account" TO "pk_user";

-- undo step 1 (rename table): rename table account to user (lossless)
ALTER TABLE "account" RENAME TO "user";

COMMIT;
