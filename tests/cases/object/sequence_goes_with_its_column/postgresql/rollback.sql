-- schemac: rollback script for PostgreSQL 14 and later, 3 steps
-- one transaction: where it stops, nothing has changed; run it again where a lock was not free within 10 seconds (55P03)

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- undo step 3 (drop sequence): create sequence numbers (lossy: the numbers that sequence numbers has reached do not come back)
CREATE SEQUENCE "numbers";

-- undo step 2 (drop column): add column t.number (lossy: the values of column t.number do not come back)
--   lock ACCESS EXCLUSIVE on t, blocks reads and writes; rewrites the table
ALTER TABLE "t" ADD COLUMN "number" bigint NOT NULL DEFAULT nextval('numbers');

-- undo step 1 (alter sequence): alter sequence numbers (lossless)
ALTER SEQUENCE "numbers" OWNED BY "t"."number";

COMMIT;
