-- schemac: rollback script for PostgreSQL 14 and later, 8 steps

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';

-- undo steps 8 to 7, in one statement:
--   8 (drop column): add column t.n (lossy: the values of column t.n do not come back)
--   7 (drop column): add column t.twice (lossless)
ALTER TABLE "t"
  ADD COLUMN "n" integer,
  ADD COLUMN "twice" bigint GENERATED ALWAYS AS ("n" * 2) STORED;

-- undo step 6 (drop view): create view v (lossy: privileges on view v do not come back)
CREATE VIEW "v" AS
select
  "id",
  "n",
  "keep"
from "t";

-- undo step 5 (replace view): replace view w: query (lossless)
CREATE OR REPLACE VIEW "w" AS
select
  "keep"
from "v"
where "n" > 2;

-- undo step 4 (drop unique key): add unique key uq_t_n on t (lossless, but fails where two rows share key uq_t_n)
ALTER TABLE "t" ADD CONSTRAINT "uq_t_n" UNIQUE ("n");

-- undo step 3 (drop index): add index idx_t_twice on t (lossless)
CREATE INDEX "idx_t_twice" ON "t" ("twice");

-- undo step 2 (drop index): add index idx_t_n on t (lossless)
CREATE INDEX "idx_t_n" ON "t" ("n", "keep");

-- undo step 1 (drop check): add check chk_t_n on t (lossless, but fails where a row breaks check chk_t_n)
ALTER TABLE "t" ADD CONSTRAINT "chk_t_n" CHECK ("n" > "id");

COMMIT;
