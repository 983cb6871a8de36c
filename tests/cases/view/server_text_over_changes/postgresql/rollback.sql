-- schemac: rollback script for PostgreSQL 14 and later, 8 steps
-- one transaction: where it stops, nothing has changed; run it again where a lock was not free within 10 seconds (55P03)

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- undo step 8 (create view): drop view on_top (lossless)
DROP VIEW "on_top";

-- undo step 7 (create view): drop view over_t (lossless)
DROP VIEW "over_t";

-- undo step 6 (create view): drop view over_quoted (lossless)
DROP VIEW "over_quoted";

-- undo step 5 (alter column): alter column t.a: bigint to integer (lossless, but fails where a value of column t.a does not fit its former type)
--   lock ACCESS EXCLUSIVE on t, blocks reads and writes; rewrites the table
ALTER TABLE "t" ALTER COLUMN "a" TYPE integer;

-- undo step 4 (alter column): alter column Big Table.a: bigint to integer (lossless, but fails where a value of column Big Table.a does not fit its former type)
--   lock ACCESS EXCLUSIVE on Big Table, blocks reads and writes; rewrites the table
ALTER TABLE "Big Table" ALTER COLUMN "a" TYPE integer;

-- undo step 3 (drop view): create view over_t (lossy: privileges on view over_t do not come back)
CREATE VIEW "over_t" AS
select a from T;

-- undo step 2 (drop view): create view over_quoted (lossy: privileges on view over_quoted do not come back)
CREATE VIEW "over_quoted" AS
select a from "Big Table";

-- undo step 1 (drop view): create view on_top (lossy: privileges on view on_top do not come back)
CREATE VIEW "on_top" AS
select
  "a"
from "over_t";

COMMIT;
