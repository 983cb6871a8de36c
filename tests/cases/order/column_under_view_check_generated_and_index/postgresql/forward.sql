-- schemac: forward script for PostgreSQL 14 and later, 9 steps

SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SET TimeZone = 'UTC';
SET lock_timeout = '10s';

BEGIN;

-- step 1 of 9: drop view w (contract; reverse: lossless)
DROP VIEW "w";

-- step 2 of 9: drop view v (contract; reverse: lossless)
DROP VIEW "v";

-- step 3 of 9: drop index idx_t_twice on t (migrate; reverse: lossless)
DROP INDEX "idx_t_twice";

-- step 4 of 9: drop column t.twice (contract; reverse: lossless)
ALTER TABLE "t" DROP COLUMN "twice";

-- step 5 of 9: alter column t.n (migrate; reverse: lossless)
ALTER TABLE "t" ALTER COLUMN "n" TYPE bigint;

-- step 6 of 9: add column t.twice (expand; reverse: lossless)
ALTER TABLE "t" ADD COLUMN "twice" bigint GENERATED ALWAYS AS ("n" * 2) STORED;

-- step 7 of 9: add index idx_t_twice on t (expand; reverse: lossless)
CREATE INDEX "idx_t_twice" ON "t" ("twice");

-- step 8 of 9: create view v (expand; reverse: lossless)
CREATE VIEW "v" AS
select
  "id",
  "n",
  "twice"
from "t";

-- step 9 of 9: create view w (expand; reverse: lossless)
CREATE VIEW "w" AS
select
  max("twice") as "top"
from "v";

COMMIT;
