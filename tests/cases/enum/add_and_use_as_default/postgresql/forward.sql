-- schemac: forward script for PostgreSQL 14 and later, 4 steps
-- several transactions: run it with psql -v ON_ERROR_STOP=1, so that it stops at the first error

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';

-- step 1 of 4: add value blue of enum colour (expand; reverse: lossless, but fails where a row holds 'blue' of enum colour)
ALTER TYPE "colour" ADD VALUE 'blue';

COMMIT;

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';

-- step 2 of 4: add column t.b (expand; reverse: lossy: values written to column t.b since)
ALTER TABLE "t" ADD COLUMN "b" "colour" NOT NULL DEFAULT 'blue';

-- step 3 of 4: alter column t.a: change default (expand; reverse: lossless)
ALTER TABLE "t" ALTER COLUMN "a" SET DEFAULT 'blue';

-- step 4 of 4: add check chk_t_a on t (migrate; reverse: lossless)
ALTER TABLE "t" ADD CONSTRAINT "chk_t_a" CHECK ("a" <> 'blue' or "b" = 'blue');

COMMIT;
