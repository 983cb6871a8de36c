-- schemac: forward script for PostgreSQL 14 and later, 11 steps

SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SET TimeZone = 'UTC';
SET lock_timeout = '10s';

BEGIN;

-- step 1 of 11: drop view x (contract; reverse: lossless)
DROP VIEW "x";

-- step 2 of 11: drop view w (contract; reverse: lossless)
DROP VIEW "w";

-- step 3 of 11: drop view v (contract; reverse: lossless)
DROP VIEW "v";

-- step 4 of 11: drop check chk_t_n on t (migrate; reverse: lossless)
ALTER TABLE "t" DROP CONSTRAINT "chk_t_n";

-- step 5 of 11: drop index idx_t_n on t (migrate; reverse: lossless)
DROP INDEX "idx_t_n";

-- step 6 of 11: drop index idx_t_twice on t (migrate; reverse: lossless)
DROP INDEX "idx_t_twice";

-- step 7 of 11: drop unique key uq_t_n on t (migrate; reverse: lossless)
ALTER TABLE "t" DROP CONSTRAINT "uq_t_n";

-- step 8 of 11: create view w (expand; reverse: lossless)
CREATE VIEW "w" AS
select
  "keep"
from "t";

-- step 9 of 11: create view x (expand; reverse: lossless)
CREATE VIEW "x" AS
select
  "keep"
from "w";

-- step 10 of 11: drop column t.twice (contract; reverse: lossless)
ALTER TABLE "t" DROP COLUMN "twice";

-- step 11 of 11: drop column t.n (contract; reverse: lossy: the values of column t.n)
ALTER TABLE "t" DROP COLUMN "n";

COMMIT;
