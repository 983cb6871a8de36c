-- schemac: forward script for PostgreSQL 14 and later, 5 steps
-- 1 transaction and 3 steps outside of any: run it with psql -v ON_ERROR_STOP=1, so that it stops at the first error
-- what was committed before that stays: go on from the statement that failed (55P03: a lock was not free within 10 seconds), or take back from that step on

SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SET TimeZone = 'UTC';
SET lock_timeout = '10s';
SET statement_timeout = 0;

-- step 1 of 5: alter column c.p_id: not null (contract; reverse: lossless)
--   lock SHARE UPDATE EXCLUSIVE, before and after it for a moment ACCESS EXCLUSIVE on c, blocks reads and writes for that moment only; scans the table
ALTER TABLE "c" ADD CONSTRAINT "schemac_not_null" CHECK ("p_id" IS NOT NULL) NOT VALID;
ALTER TABLE "c" VALIDATE CONSTRAINT "schemac_not_null";
ALTER TABLE "c" ALTER COLUMN "p_id" SET NOT NULL;
ALTER TABLE "c" DROP CONSTRAINT "schemac_not_null";

-- step 2 of 5: alter column c.code: not null (contract; reverse: lossless)
--   lock SHARE UPDATE EXCLUSIVE, before and after it for a moment ACCESS EXCLUSIVE on c, blocks reads and writes for that moment only; scans the table
ALTER TABLE "c" ADD CONSTRAINT "schemac_not_null" CHECK ("code" IS NOT NULL) NOT VALID;
ALTER TABLE "c" VALIDATE CONSTRAINT "schemac_not_null";
ALTER TABLE "c" ALTER COLUMN "code" SET NOT NULL;
ALTER TABLE "c" DROP CONSTRAINT "schemac_not_null";

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- step 3 of 5: alter column c.n: integer to bigint (expand; reverse: lossless, but fails where a value of column c.n does not fit its former type)
--   lock ACCESS EXCLUSIVE on c, blocks reads and writes; rewrites the table
ALTER TABLE "c" ALTER COLUMN "n" TYPE bigint;

-- step 4 of 5: alter column c.note: nullable (expand; reverse: lossless, but fails where column c.note is null)
--   lock ACCESS EXCLUSIVE on c, blocks reads and writes for a moment
ALTER TABLE "c" ALTER COLUMN "note" DROP NOT NULL;

COMMIT;

-- step 5 of 5: alter column p.code: not null (contract; reverse: lossless)
--   lock SHARE UPDATE EXCLUSIVE, before and after it for a moment ACCESS EXCLUSIVE on p, blocks reads and writes for that moment only; scans the table
ALTER TABLE "p" ADD CONSTRAINT "schemac_not_null" CHECK ("code" IS NOT NULL) NOT VALID;
ALTER TABLE "p" VALIDATE CONSTRAINT "schemac_not_null";
ALTER TABLE "p" ALTER COLUMN "code" SET NOT NULL;
ALTER TABLE "p" DROP CONSTRAINT "schemac_not_null";

RESET client_encoding;
RESET standard_conforming_strings;
RESET TimeZone;
RESET lock_timeout;
RESET statement_timeout;
