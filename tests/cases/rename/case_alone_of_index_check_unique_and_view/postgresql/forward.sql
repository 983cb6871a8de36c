-- schemac: forward script for PostgreSQL 14 and later, 5 steps

SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SET TimeZone = 'UTC';
SET lock_timeout = '10s';

BEGIN;

-- step 1 of 5: drop view v (contract; reverse: lossless)
DROP VIEW "v";

-- step 2 of 5: rename check chk_t_n to CHK_t_n on t (migrate; reverse: lossless)
ALTER TABLE "t" RENAME CONSTRAINT "chk_t_n" TO "CHK_t_n";

-- step 3 of 5: rename index idx_t_n to IDX_t_n on t (migrate; reverse: lossless)
ALTER INDEX "idx_t_n" RENAME TO "IDX_t_n";

-- step 4 of 5: rename unique key uq_t_n to UQ_t_n on t (migrate; reverse: lossless)
ALTER TABLE "t" RENAME CONSTRAINT "uq_t_n" TO "UQ_t_n";

-- step 5 of 5: create view V (expand; reverse: lossless)
CREATE VIEW "V" AS
select
  "n"
from "t";

COMMIT;
