-- schemac: forward script for PostgreSQL 14 and later, 7 steps
-- one transaction: where it stops, nothing has changed; run it again where a lock was not free within 10 seconds (55P03)

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- step 1 of 7: drop grant on gone to schemac_reader (contract; reverse: lossless)
REVOKE SELECT ON "gone" FROM "schemac_reader";

-- step 2 of 7: drop grant on shown to schemac_reader (migrate; reverse: lossless)
REVOKE SELECT ON "shown" FROM "schemac_reader";

-- step 3 of 7: drop view shown (migrate; reverse: lossy: privileges on view shown do not come back)
DROP VIEW "shown";

-- step 4 of 7: alter column t.a: integer to bigint (expand; reverse: lossless, but fails where a value of column t.a does not fit its former type)
--   lock ACCESS EXCLUSIVE on t, blocks reads and writes; rewrites the table
ALTER TABLE "t" ALTER COLUMN "a" TYPE bigint;

-- step 5 of 7: create view shown (migrate; reverse: lossless)
CREATE VIEW "shown" AS
select
  "s",
  "id",
  "a"
from "t";

-- step 6 of 7: create grant on shown to schemac_reader (migrate; reverse: lossless)
GRANT SELECT ON "shown" TO "schemac_reader";

-- step 7 of 7: drop table gone (contract; reverse: lossy: the rows of table gone and privileges on it do not come back)
--   lock ACCESS EXCLUSIVE on gone, blocks reads and writes for a moment
DROP TABLE "gone";

COMMIT;
