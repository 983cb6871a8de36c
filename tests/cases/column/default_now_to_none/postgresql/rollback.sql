-- schemac: rollback script for PostgreSQL 14 and later, 4 steps

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';

-- undo step 4 (alter column): alter column t.d: drop default (lossless)
ALTER TABLE "t" ALTER COLUMN "d" DROP DEFAULT;

-- undo step 3 (alter column): alter column t.c: set default (lossless)
ALTER TABLE "t" ALTER COLUMN "c" SET DEFAULT now();

-- undo step 2 (alter column): alter column t.b: set default (lossless)
ALTER TABLE "t" ALTER COLUMN "b" SET DEFAULT localtimestamp;

-- undo step 1 (alter column): alter column t.a: set default (lossless)
ALTER TABLE "t" ALTER COLUMN "a" SET DEFAULT now();

COMMIT;
