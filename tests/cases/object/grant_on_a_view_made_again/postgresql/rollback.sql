-- schemac: rollback script for PostgreSQL 14 and later, 7 steps
-- one transaction: where it stops, nothing has changed; run it again where a lock was not free within 10 seconds (55P03)

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- undo step 7 (drop table): create table gone (lossy: the rows of table gone and privileges on it do not come back)
CREATE TABLE "gone" (
  "id" integer NOT NULL,
  CONSTRAINT "pk_gone" PRIMARY KEY ("id")
);

-- undo step 6 (create grant): drop grant on shown to schemac_reader (lossless)
REVOKE SELECT ON "shown" FROM "schemac_reader";

-- undo step 5 (create view): drop view shown (lossless)
DROP VIEW "shown";

-- undo step 4 (alter column): alter column t.a: bigint to integer (lossless, but fails where a value of column t.a does not fit its former type)
--   lock ACCESS EXCLUSIVE on t, blocks reads and writes; rewrites the table
ALTER TABLE "t" ALTER COLUMN "a" TYPE integer;

-- undo step 3 (drop view): create view shown (lossy: privileges on view shown do not come back)
CREATE VIEW "shown" AS
select
  "id",
  "a"
from "t";

-- undo step 2 (drop grant): create grant on shown to schemac_reader (lossless)
GRANT SELECT ON "shown" TO "schemac_reader";

-- undo step 1 (drop grant): create grant on gone to schemac_reader (lossless)
GRANT SELECT ON "gone" TO "schemac_reader";

COMMIT;
