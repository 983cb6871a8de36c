-- schemac: rollback script for PostgreSQL 14 and later, 3 steps
-- one transaction: where it stops, nothing has changed; run it again where a lock was not free within 10 seconds (55P03)

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- undo step 3 (drop view): create view a_gone (lossy: privileges on view a_gone do not come back)
CREATE VIEW "a_gone" AS
select
  "n",
  count(*) as "c"
from "w"
group by "n";

-- undo step 2 (create view): drop view a_new (lossless)
DROP VIEW "a_new";

-- undo step 1 (rename column): rename column t.m to n (lossless)
--   lock ACCESS EXCLUSIVE on t, blocks reads and writes for a moment
ALTER TABLE "t" RENAME COLUMN "m" TO "n";

COMMIT;
