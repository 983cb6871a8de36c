-- schemac: forward script for PostgreSQL 14 and later, 2 steps
-- one transaction: where it stops, nothing has changed; run it again where a lock was not free within 10 seconds (55P03)

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- step 1 of 2: rename table user to account (contract; reverse: lossless)
--   lock ACCESS EXCLUSIVE on user, blocks reads and writes for a moment
ALTER TABLE "user" RENAME TO "account";

-- step 2 of 2: rename primary key pk_user to pk_account on account (migrate; reverse: lossless)
--   lock ACCESS EXCLUSIVE on account, blocks reads and writes for a moment
ALTER TABLE "account" RENAME CONSTRAINT "pk_user" TO "pk_account";

COMMIT;
