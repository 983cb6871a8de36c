-- schemac: rollback script for PostgreSQL 14 and later, 5 steps

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';

-- undo step 5 (alter column): alter column t.e: change default (lossless)
ALTER TABLE "t" ALTER COLUMN "e" SET DEFAULT false;

-- undo step 4 (alter column): alter column t.d: change default (lossless)
ALTER TABLE "t" ALTER COLUMN "d" SET DEFAULT 'one';

-- undo step 3 (alter column): alter column t.c: set default (lossless)
ALTER TABLE "t" ALTER COLUMN "c" SET DEFAULT 1;

-- undo step 2 (alter column): alter column t.b: change default (lossless)
ALTER TABLE "t" ALTER COLUMN "b" SET DEFAULT 1;

-- undo step 1 (alter column): alter column t.a: drop default (lossless)
ALTER TABLE "t" ALTER COLUMN "a" DROP DEFAULT;

COMMIT;
