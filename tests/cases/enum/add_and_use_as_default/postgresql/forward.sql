-- schemac: forward script for PostgreSQL 14 and later, 4 steps

SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SET TimeZone = 'UTC';
SET lock_timeout = '10s';

BEGIN;

-- step 1 of 4: add value blue of enum colour (expand; reverse: lossless)
ALTER TYPE "colour" ADD VALUE 'blue';

COMMIT;

BEGIN;

-- step 2 of 4: add column t.b (expand; reverse: lossless)
ALTER TABLE "t" ADD COLUMN "b" "colour" NOT NULL DEFAULT 'blue';

-- step 3 of 4: alter column t.a (migrate; reverse: lossless)
ALTER TABLE "t" ALTER COLUMN "a" SET DEFAULT 'blue';

-- step 4 of 4: add check chk_t_a on t (migrate; reverse: lossless)
ALTER TABLE "t" ADD CONSTRAINT "chk_t_a" CHECK ("a" <> 'blue' or "b" = 'blue');

COMMIT;
