-- schemac: rollback script for PostgreSQL 14 and later, 2 steps

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';

-- undo step 2 (rename column): rename column p.p_id to id (lossless)
ALTER TABLE "p" RENAME COLUMN "p_id" TO "id";

-- undo step 1 (rename column): rename column c.p_id to parent (lossless)
ALTER TABLE "c" RENAME COLUMN "p_id" TO "parent";

COMMIT;
