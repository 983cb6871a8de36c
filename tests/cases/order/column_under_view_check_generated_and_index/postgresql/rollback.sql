-- schemac: rollback script for PostgreSQL 14 and later, 9 steps

SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SET TimeZone = 'UTC';
SET lock_timeout = '10s';

BEGIN;

-- step 9 back: create view w (lossless)
DROP VIEW "w";

-- step 8 back: create view v (lossless)
DROP VIEW "v";

-- step 7 back: add index idx_t_twice on t (lossless)
DROP INDEX "idx_t_twice";

-- step 6 back: add column t.twice (lossless)
ALTER TABLE "t" DROP COLUMN "twice";

-- step 5 back: alter column t.n (lossless)
ALTER TABLE "t" ALTER COLUMN "n" TYPE integer;

-- step 4 back: drop column t.twice (lossless)
ALTER TABLE "t" ADD COLUMN "twice" bigint GENERATED ALWAYS AS ("n" * 2) STORED;

-- step 3 back: drop index idx_t_twice on t (lossless)
CREATE INDEX "idx_t_twice" ON "t" ("twice");

-- step 2 back: drop view v (lossless)
CREATE VIEW "v" AS
select
  "id",
  "n",
  "twice"
from "t";

-- step 1 back: drop view w (lossless)
CREATE VIEW "w" AS
select
  max("twice") as "top"
from "v";

COMMIT;
