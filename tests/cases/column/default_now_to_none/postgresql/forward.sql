-- schemac: forward script for PostgreSQL 14 and later, 4 steps

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';

-- step 1 of 4: alter column t.a: drop default (contract; reverse: lossless)
ALTER TABLE "t" ALTER COLUMN "a" DROP DEFAULT;

-- step 2 of 4: alter column t.b: drop default (contract; reverse: lossless)
ALTER TABLE "t" ALTER COLUMN "b" DROP DEFAULT;

-- step 3 of 4: alter column t.c: drop default (contract; reverse: lossless)
ALTER TABLE "t" ALTER COLUMN "c" DROP DEFAULT;

-- step 4 of 4: alter column t.d: set default (expand; reverse: lossless)
ALTER TABLE "t" ALTER COLUMN "d" SET DEFAULT now();

COMMIT;
