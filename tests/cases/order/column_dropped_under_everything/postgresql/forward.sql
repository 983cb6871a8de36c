-- schemac: forward script for PostgreSQL 14 and later, 8 steps
-- 2 transactions and 2 steps outside of any: run it with psql -v ON_ERROR_STOP=1, so that it stops at the first error
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

-- step 1 of 8: drop check chk_t_n on t (contract; reverse: lossless, but fails where a row breaks check chk_t_n)
--   lock ACCESS EXCLUSIVE on t, blocks reads and writes for a moment
ALTER TABLE "t" DROP CONSTRAINT "chk_t_n";

COMMIT;

-- step 2 of 8: drop index idx_t_n on t (contract; reverse: lossless)
--   lock SHARE UPDATE EXCLUSIVE on t, blocks nobody
SET lock_timeout = 0;
DROP INDEX CONCURRENTLY "idx_t_n";
SET lock_timeout = '10s';

-- step 3 of 8: drop index idx_t_twice on t (contract; reverse: lossless)
--   lock SHARE UPDATE EXCLUSIVE on t, blocks nobody
SET lock_timeout = 0;
DROP INDEX CONCURRENTLY "idx_t_twice";
SET lock_timeout = '10s';

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- step 4 of 8: drop unique key uq_t_n on t (contract; reverse: lossless, but fails where two rows share key uq_t_n)
--   lock ACCESS EXCLUSIVE on t, blocks reads and writes for a moment
ALTER TABLE "t" DROP CONSTRAINT "uq_t_n";

-- step 5 of 8: replace view w: query (migrate; reverse: lossless)
CREATE OR REPLACE VIEW "w" AS
select
  "keep"
from "t";

-- step 6 of 8: drop view v (contract; reverse: lossy: privileges on view v do not come back)
DROP VIEW "v";

-- steps 7 to 8 of 8, in one statement:
--   7: drop column t.twice (contract; reverse: lossless)
--   8: drop column t.n (contract; reverse: lossy: the values of column t.n do not come back)
--   lock ACCESS EXCLUSIVE on t, blocks reads and writes for a moment
ALTER TABLE "t"
  DROP COLUMN "twice",
  DROP COLUMN "n";

COMMIT;

RESET client_encoding;
RESET standard_conforming_strings;
RESET TimeZone;
RESET lock_timeout;
RESET statement_timeout;
