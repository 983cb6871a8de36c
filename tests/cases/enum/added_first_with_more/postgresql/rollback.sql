-- schemac: rollback script for PostgreSQL 14 and later, 10 steps
-- one transaction: where it stops, nothing has changed; run it again where a lock was not free within 10 seconds (55P03)

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- undo step 10 (drop table): create table gone (lossy: the rows of table gone and privileges on it do not come back)
CREATE TABLE "gone" (
  "id" integer NOT NULL,
  "s" "stage",
  CONSTRAINT "pk_gone" PRIMARY KEY ("id")
);

-- undo step 9 (validate constraint): nothing to do, the constraint goes (lossless)

-- undo step 8 (replace view): drop view v, create view v (lossy: privileges on view v)
DROP VIEW "v";
CREATE VIEW "v" AS
select
  "id"
from "t"
where "stage" = 'new';

-- undo steps 7 to 6, in one statement:
--   7 (add check): drop check chk_t_s on t (lossless)
--   6 (drop check): add check chk_t_s on t (lossless, but fails where a row breaks check chk_t_s)
--   lock ACCESS EXCLUSIVE on t, blocks reads and writes; scans the table
ALTER TABLE "t"
  DROP CONSTRAINT "chk_t_s",
  ADD CONSTRAINT "chk_t_s" CHECK ("stage" <> 'old');

-- undo step 5 (alter column): alter column t.stage: change default (lossless)
--   lock ACCESS EXCLUSIVE on t, blocks reads and writes for a moment
ALTER TABLE "t" ALTER COLUMN "stage" SET DEFAULT 'new';

-- undo step 4 (rename enum): rename enum stage to state (lossless)
ALTER TYPE "stage" RENAME TO "state";

-- undo step 3 (rename column): rename column t.stage to s (lossless)
--   lock ACCESS EXCLUSIVE on t, blocks reads and writes for a moment
ALTER TABLE "t" RENAME COLUMN "stage" TO "s";

-- undo step 2 (rename column): rename column t.remark to note (lossless)
--   lock ACCESS EXCLUSIVE on t, blocks reads and writes for a moment
ALTER TABLE "t" RENAME COLUMN "remark" TO "note";

-- undo step 1 (add enum values): replace enum state: drop values late open (lossy: privileges on view v; fails where a row holds 'late', 'open' of enum state)
--   lock ACCESS EXCLUSIVE on t, blocks reads and writes; scans the table
--   lock ACCESS EXCLUSIVE, blocks reads and writes; rewrites the table
DROP VIEW "v";
ALTER TABLE "t" DROP CONSTRAINT "chk_t_s";
ALTER TYPE "state" RENAME TO "schemac_replaced_type";
CREATE TYPE "state" AS ENUM ('new', 'old');
ALTER TABLE "gone"
  ALTER COLUMN "s" TYPE "state" USING cast(cast("s" as text) as "state");
ALTER TABLE "t"
  ALTER COLUMN "s" DROP DEFAULT,
  ALTER COLUMN "s" TYPE "state" USING cast(cast("s" as text) as "state"),
  ALTER COLUMN "s" SET DEFAULT 'new';
DROP TYPE "schemac_replaced_type";
ALTER TABLE "t" ADD CONSTRAINT "chk_t_s" CHECK ("s" <> 'old');
CREATE VIEW "v" AS
select
  "id"
from "t"
where "s" = 'new';

COMMIT;
