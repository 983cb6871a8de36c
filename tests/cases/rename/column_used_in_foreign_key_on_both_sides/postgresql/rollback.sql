-- schemac: rollback script for PostgreSQL 14 and later, 2 steps
-- one transaction: where it stops, nothing has changed; run it again where a lock was not free within 10 seconds (55P03)

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- undo step 2 (rename column): rename column p.p_id to id (lossless)
--   lock ACCESS EXCLUSIVE on p, blocks reads and writes for a moment
ALTER TABLE "p" RENAME COLUMN "p_id" TO "id";

-- undo step 1 (rename column): rename column c.p_id to parent (lossless)
--   lock ACCESS EXCLUSIVE on c, blocks reads and writes for a moment
ALTER TABLE "c" RENAME COLUMN "p_id" TO "parent";

COMMIT;
