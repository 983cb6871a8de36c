-- schemac: rollback script for PostgreSQL 14 and later, 5 steps

SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SET TimeZone = 'UTC';
SET lock_timeout = '10s';

BEGIN;

-- step 5 back: create view V (lossless)
DROP VIEW "V";

-- step 4 back: rename unique key uq_t_n to UQ_t_n on t (lossless)
ALTER TABLE "t" RENAME CONSTRAINT "UQ_t_n" TO "uq_t_n";

-- step 3 back: rename index idx_t_n to IDX_t_n on t (lossless)
ALTER INDEX "IDX_t_n" RENAME TO "idx_t_n";

-- step 2 back: rename check chk_t_n to CHK_t_n on t (lossless)
ALTER TABLE "t" RENAME CONSTRAINT "CHK_t_n" TO "chk_t_n";

-- step 1 back: drop view v (lossless)
CREATE VIEW "v" AS
select
  "n"
from "t";

COMMIT;
