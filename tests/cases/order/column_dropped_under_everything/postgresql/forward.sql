-- schemac: forward script for PostgreSQL 14 and later, 11 steps

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';

-- step 1 of 11: drop view x (migrate; reverse: lossy: privileges on view x do not come back)
DROP VIEW "x";

-- step 2 of 11: drop view w (migrate; reverse: lossy: privileges on view w do not come back)
DROP VIEW "w";

-- step 3 of 11: drop view v (contract; reverse: lossy: privileges on view v do not come back)
DROP VIEW "v";

-- step 4 of 11: drop check chk_t_n on t (contract; reverse: lossless, but fails where a row breaks check chk_t_n)
ALTER TABLE "t" DROP CONSTRAINT "chk_t_n";

-- step 5 of 11: drop index idx_t_n on t (contract; reverse: lossless)
DROP INDEX "idx_t_n";

-- step 6 of 11: drop index idx_t_twice on t (contract; reverse: lossless)
DROP INDEX "idx_t_twice";

-- step 7 of 11: drop unique key uq_t_n on t (contract; reverse: lossless, but fails where two rows share key uq_t_n)
ALTER TABLE "t" DROP CONSTRAINT "uq_t_n";

-- step 8 of 11: create view w (migrate; reverse: lossless)
CREATE VIEW "w" AS
select
  "keep"
from "t";

-- step 9 of 11: create view x (migrate; reverse: lossless)
CREATE VIEW "x" AS
select
  "keep"
from "w";

-- steps 10 to 11 of 11, in one statement:
--   10: drop column t.twice (contract; reverse: lossless)
--   11: drop column t.n (contract; reverse: lossy: the values of column t.n do not come back)
ALTER TABLE "t"
  DROP COLUMN "twice",
  DROP COLUMN "n";

COMMIT;
