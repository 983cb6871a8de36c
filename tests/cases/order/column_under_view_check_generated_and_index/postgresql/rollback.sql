-- schemac: rollback script for PostgreSQL 14 and later, 9 steps

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';

-- undo step 9 (create view): drop view w (lossless)
DROP VIEW "w";

-- undo step 8 (create view): drop view v (lossless)
DROP VIEW "v";

-- undo step 7 (add index): drop index idx_t_twice on t (lossless)
DROP INDEX "idx_t_twice";

-- undo step 6 (add column): drop column t.twice (lossless)
ALTER TABLE "t" DROP COLUMN "twice";

-- undo step 5 (alter column): alter column t.n: bigint to integer (lossless, but fails where a value of column t.n does not fit its former type)
ALTER TABLE "t" ALTER COLUMN "n" TYPE integer;

-- undo step 4 (drop column): add column t.twice (lossless)
ALTER TABLE "t" ADD COLUMN "twice" bigint GENERATED ALWAYS AS ("n" * 2) STORED;

-- undo step 3 (drop index): add index idx_t_twice on t (lossless)
CREATE INDEX "idx_t_twice" ON "t" ("twice");

-- undo step 2 (drop view): create view v (lossy: privileges on view v do not come back)
CREATE VIEW "v" AS
select
  "id",
  "n",
  "twice"
from "t";

-- undo step 1 (drop view): create view w (lossy: privileges on view w do not come back)
CREATE VIEW "w" AS
select
  max("twice") as "top"
from "v";

COMMIT;
