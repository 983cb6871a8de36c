-- schemac: forward script for PostgreSQL 14 and later, 8 steps

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';

-- step 1 of 8: drop check chk_t_n on t (contract; reverse: lossless, but fails where a row breaks check chk_t_n)
ALTER TABLE "t" DROP CONSTRAINT "chk_t_n";

-- step 2 of 8: drop index idx_t_n on t (contract; reverse: lossless)
DROP INDEX "idx_t_n";

-- step 3 of 8: drop index idx_t_twice on t (contract; reverse: lossless)
DROP INDEX "idx_t_twice";

-- step 4 of 8: drop unique key uq_t_n on t (contract; reverse: lossless, but fails where two rows share key uq_t_n)
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
ALTER TABLE "t"
  DROP COLUMN "twice",
  DROP COLUMN "n";

COMMIT;
