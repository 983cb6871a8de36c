-- schemac: forward script for PostgreSQL 14 and later, 5 steps

SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SET TimeZone = 'UTC';
SET lock_timeout = '10s';

BEGIN;

-- step 1 of 5: alter column t.a (migrate; reverse: lossless)
ALTER TABLE "t" ALTER COLUMN "a" SET DEFAULT 5;

-- step 2 of 5: alter column t.b (migrate; reverse: lossless)
ALTER TABLE "t" ALTER COLUMN "b" SET DEFAULT 2;

-- step 3 of 5: alter column t.c (migrate; reverse: lossless)
ALTER TABLE "t" ALTER COLUMN "c" DROP DEFAULT;

-- step 4 of 5: alter column t.d (migrate; reverse: lossless)
ALTER TABLE "t" ALTER COLUMN "d" SET DEFAULT 'it''s two';

-- step 5 of 5: alter column t.e (migrate; reverse: lossless)
ALTER TABLE "t" ALTER COLUMN "e" SET DEFAULT true;

COMMIT;
