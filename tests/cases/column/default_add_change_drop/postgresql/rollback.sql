-- schemac: rollback script for PostgreSQL 14 and later, 5 steps

SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SET TimeZone = 'UTC';
SET lock_timeout = '10s';

BEGIN;

-- step 5 back: alter column t.e (lossless)
ALTER TABLE "t" ALTER COLUMN "e" SET DEFAULT false;

-- step 4 back: alter column t.d (lossless)
ALTER TABLE "t" ALTER COLUMN "d" SET DEFAULT 'one';

-- step 3 back: alter column t.c (lossless)
ALTER TABLE "t" ALTER COLUMN "c" SET DEFAULT 1;

-- step 2 back: alter column t.b (lossless)
ALTER TABLE "t" ALTER COLUMN "b" SET DEFAULT 1;

-- step 1 back: alter column t.a (lossless)
ALTER TABLE "t" ALTER COLUMN "a" DROP DEFAULT;

COMMIT;
