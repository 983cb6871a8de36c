-- schemac: rollback script for PostgreSQL 14 and later, 1 step
-- 1 step outside of any: run it with psql -v ON_ERROR_STOP=1, so that it stops at the first error
-- what was committed before that stays: go on from the statement that failed (55P03: a lock was not free within 10 seconds)

SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SET TimeZone = 'UTC';
SET lock_timeout = '10s';
SET statement_timeout = 0;

-- undo step 1 (replace primary key): replace primary key of t (lossless, but fails where two rows share the primary key of t)
--   lock SHARE UPDATE EXCLUSIVE, then for a moment ACCESS EXCLUSIVE on t, blocks reads and writes for that moment only; builds an index
SET lock_timeout = 0;
SELECT 'DROP INDEX CONCURRENTLY ' || indexrelid::regclass FROM pg_index WHERE indexrelid = to_regclass('"schemac_new_index"') AND NOT indisvalid
\gexec
CREATE UNIQUE INDEX CONCURRENTLY "schemac_new_index" ON "t" ("id");
SET lock_timeout = '10s';
ALTER TABLE "t"
  DROP CONSTRAINT "pk_t",
  ADD CONSTRAINT "pk_t" PRIMARY KEY USING INDEX "schemac_new_index";

RESET client_encoding;
RESET standard_conforming_strings;
RESET TimeZone;
RESET lock_timeout;
RESET statement_timeout;
