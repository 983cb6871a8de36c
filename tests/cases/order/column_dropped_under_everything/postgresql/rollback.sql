-- schemac: rollback script for PostgreSQL 14 and later, 11 steps

SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SET TimeZone = 'UTC';
SET lock_timeout = '10s';

BEGIN;

-- step 11 back: drop column t.n (lossy: the values of column t.n)
ALTER TABLE "t" ADD COLUMN "n" integer;

-- step 10 back: drop column t.twice (lossless)
ALTER TABLE "t" ADD COLUMN "twice" bigint GENERATED ALWAYS AS ("n" * 2) STORED;

-- step 9 back: create view x (lossless)
DROP VIEW "x";

-- step 8 back: create view w (lossless)
DROP VIEW "w";

-- step 7 back: drop unique key uq_t_n on t (lossless)
ALTER TABLE "t" ADD CONSTRAINT "uq_t_n" UNIQUE ("n");

-- step 6 back: drop index idx_t_twice on t (lossless)
CREATE INDEX "idx_t_twice" ON "t" ("twice");

-- step 5 back: drop index idx_t_n on t (lossless)
CREATE INDEX "idx_t_n" ON "t" ("n", "keep");

-- step 4 back: drop check chk_t_n on t (lossless)
ALTER TABLE "t" ADD CONSTRAINT "chk_t_n" CHECK ("n" > "id");

-- step 3 back: drop view v (lossless)
CREATE VIEW "v" AS
select
  "id",
  "n",
  "keep"
from "t";

-- step 2 back: drop view w (lossless)
CREATE VIEW "w" AS
select
  "keep"
from "v"
where "n" > 2;

-- step 1 back: drop view x (lossless)
CREATE VIEW "x" AS
select
  "keep"
from "w";

COMMIT;
