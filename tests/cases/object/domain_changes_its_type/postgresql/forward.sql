-- schemac: forward script for PostgreSQL 14 and later, 6 steps
-- one transaction: where it stops, nothing has changed; run it again where a lock was not free within 10 seconds (55P03)

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- step 1 of 6: rename domain number to schemac_old_number (contract; reverse: lossless)
ALTER DOMAIN "number" RENAME TO "schemac_old_number";

-- step 2 of 6: create domain number (migrate; reverse: lossless)
CREATE DOMAIN "number" AS bigint
  CONSTRAINT "positive" CHECK ("value" > 0);

-- steps 3 to 4 of 6, in one statement:
--   3: alter column t.n: integer to bigint (expand; reverse: lossless, but fails where a value of column t.n does not fit its former type)
--   4: alter column t.m: integer to bigint (expand; reverse: lossless, but fails where a value of column t.m does not fit its former type)
--   lock ACCESS EXCLUSIVE on t, blocks reads and writes; rewrites the table
ALTER TABLE "t"
  ALTER COLUMN "n" TYPE "number",
  ALTER COLUMN "m" TYPE "number";

-- step 5 of 6: alter column u.n: integer to bigint (expand; reverse: lossless, but fails where a value of column u.n does not fit its former type)
--   lock ACCESS EXCLUSIVE on u, blocks reads and writes; rewrites the table
ALTER TABLE "u" ALTER COLUMN "n" TYPE "number";

-- step 6 of 6: drop domain schemac_old_number (contract; reverse: lossless)
DROP DOMAIN "schemac_old_number";

COMMIT;
