-- schemac: forward script for PostgreSQL 14 and later, 5 steps

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';

-- step 1 of 5: alter column t.a: set default (expand; reverse: lossless)
ALTER TABLE "t" ALTER COLUMN "a" SET DEFAULT 5;

-- step 2 of 5: alter column t.b: change default (expand; reverse: lossless)
ALTER TABLE "t" ALTER COLUMN "b" SET DEFAULT 2;

-- step 3 of 5: alter column t.c: drop default (contract; reverse: lossless)
ALTER TABLE "t" ALTER COLUMN "c" DROP DEFAULT;

-- step 4 of 5: alter column t.d: change default (expand; reverse: lossless)
ALTER TABLE "t" ALTER COLUMN "d" SET DEFAULT 'it''s two';

-- step 5 of 5: alter column t.e: change default (expand; reverse: lossless)
ALTER TABLE "t" ALTER COLUMN "e" SET DEFAULT true;

COMMIT;
