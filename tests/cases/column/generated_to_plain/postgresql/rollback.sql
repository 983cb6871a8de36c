-- schemac: rollback script for PostgreSQL 14 and later, 1 step

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';

-- undo step 1 (alter column): drop column t.twice, add column t.twice (lossy: values written to column t.twice since)
ALTER TABLE "t" DROP COLUMN "twice";
ALTER TABLE "t" ADD COLUMN "twice" integer GENERATED ALWAYS AS ("n" * 2) STORED;

COMMIT;
