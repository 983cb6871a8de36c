-- schemac: rollback script for PostgreSQL 14 and later, 3 steps

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';

-- undo step 3 (alter column): alter column t.b: not null (lossless, but fails where column t.b is null)
ALTER TABLE "t" ALTER COLUMN "b" SET NOT NULL;

-- undo step 2 (add column): drop column t.a (lossy: values written to column t.a since)
ALTER TABLE "t" DROP COLUMN "a";

-- undo step 1 (rename column): rename column t.b to a (lossless)
ALTER TABLE "t" RENAME COLUMN "b" TO "a";

COMMIT;
