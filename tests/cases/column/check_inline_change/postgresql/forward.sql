-- schemac: forward script for PostgreSQL 14 and later, 6 steps
-- 1 transaction and 2 steps outside of any: run it with psql -v ON_ERROR_STOP=1, so that it stops at the first error
-- what was committed before that stays: go on from the statement that failed (55P03: a lock was not free within 10 seconds), or take back from that step on

SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SET TimeZone = 'UTC';
SET lock_timeout = '10s';
SET statement_timeout = 0;

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- step 1 of 6: drop check chk_t_k on t (contract; reverse: lossless, but fails where a row breaks check chk_t_k)
--   lock ACCESS EXCLUSIVE on t, blocks reads and writes for a moment
ALTER TABLE "t" DROP CONSTRAINT "chk_t_k";

-- steps 2 to 4 of 6, in one statement:
--   2: drop check chk_t_n on t (migrate; reverse: lossless, but fails where a row breaks check chk_t_n)
--   3: add check chk_t_n on t (migrate; reverse: lossless)
--   4: add check chk_t_m on t (migrate; reverse: lossless)
--   lock ACCESS EXCLUSIVE on t, blocks reads and writes for a moment
ALTER TABLE "t"
  DROP CONSTRAINT "chk_t_n",
  ADD CONSTRAINT "chk_t_n" CHECK ("n" >= 0 and "n" < 100) NOT VALID,
  ADD CONSTRAINT "chk_t_m" CHECK ("m" <> 7) NOT VALID;

COMMIT;

-- step 5 of 6: validate check chk_t_n on t (migrate; reverse: lossless)
--   lock SHARE UPDATE EXCLUSIVE on t, blocks nobody; scans the table
ALTER TABLE "t" VALIDATE CONSTRAINT "chk_t_n";

-- step 6 of 6: validate check chk_t_m on t (migrate; reverse: lossless)
--   lock SHARE UPDATE EXCLUSIVE on t, blocks nobody; scans the table
ALTER TABLE "t" VALIDATE CONSTRAINT "chk_t_m";

RESET client_encoding;
RESET standard_conforming_strings;
RESET TimeZone;
RESET lock_timeout;
RESET statement_timeout;
