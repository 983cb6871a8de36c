-- schemac: forward script for PostgreSQL 14 and later, 2 steps
-- 2 transactions: run it with psql -v ON_ERROR_STOP=1, so that it stops at the first error
-- what was committed before that stays: go on from the statement that failed (55P03: a lock was not free within 10 seconds), or take back from that step on

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- step 1 of 2: add values say "x" semi; colon -- *<U+002F> back<U+005C>slash comma, in it (paren ünï of enum odd 'enum' (expand; reverse: lossless, but fails where a row holds 'say "x"', 'semi; colon -- *<U+002F>', 'back<U+005C>slash' or 3 more of enum odd 'enum')
ALTER TYPE "odd 'enum'" ADD VALUE 'say "x"' BEFORE 'plain';
ALTER TYPE "odd 'enum'" ADD VALUE 'semi; colon -- */';
ALTER TYPE "odd 'enum'" ADD VALUE 'back\slash';
ALTER TYPE "odd 'enum'" ADD VALUE 'comma, in it';
ALTER TYPE "odd 'enum'" ADD VALUE '(paren';
ALTER TYPE "odd 'enum'" ADD VALUE 'ünï';

COMMIT;

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- step 2 of 2: alter column t.a: change default (expand; reverse: lossless)
--   lock ACCESS EXCLUSIVE on t, blocks reads and writes for a moment
ALTER TABLE "t" ALTER COLUMN "a" SET DEFAULT 'semi; colon -- */';

COMMIT;
