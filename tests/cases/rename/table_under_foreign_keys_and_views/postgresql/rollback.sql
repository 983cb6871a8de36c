-- schemac: rollback script for PostgreSQL 14 and later, 2 steps
-- one transaction: where it stops, nothing has changed; run it again where a lock was not free within 10 seconds (55P03)

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- undo step 2 (rename constraint): rename primary key pk_account to pk_user on account (lossless)
--   lock ACCESS EXCLUSIVE on account, blocks reads and writes for a moment
ALTER TABLE "account" RENAME CONSTRAINT "pk_account" TO "pk_user";

-- undo step 1 (rename table): rename table account to user (lossless)
--   lock ACCESS EXCLUSIVE on account, blocks reads and writes for a moment
ALTER TABLE "account" RENAME TO "user";

COMMIT;
