-- schemac: forward script for PostgreSQL 14 and later, 8 steps
-- one transaction: where it stops, nothing has changed; run it again where a lock was not free within 10 seconds (55P03)

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- step 1 of 8: drop view on_top (migrate; reverse: lossy: privileges on view on_top do not come back)
DROP VIEW "on_top";

-- step 2 of 8: drop view over_quoted (migrate; reverse: lossy: privileges on view over_quoted do not come back)
DROP VIEW "over_quoted";

-- step 3 of 8: drop view over_t (migrate; reverse: lossy: privileges on view over_t do not come back)
DROP VIEW "over_t";

-- step 4 of 8: alter column Big Table.a: integer to bigint (expand; reverse: lossless, but fails where a value of column Big Table.a does not fit its former type)
--   lock ACCESS EXCLUSIVE on Big Table, blocks reads and writes; rewrites the table
ALTER TABLE "Big Table" ALTER COLUMN "a" TYPE bigint;

-- step 5 of 8: alter column t.a: integer to bigint (expand; reverse: lossless, but fails where a value of column t.a does not fit its former type)
--   lock ACCESS EXCLUSIVE on t, blocks reads and writes; rewrites the table
ALTER TABLE "t" ALTER COLUMN "a" TYPE bigint;

-- step 6 of 8: create view over_quoted (migrate; reverse: lossless)
CREATE VIEW "over_quoted" AS
select a from "Big Table";

-- step 7 of 8: create view over_t (migrate; reverse: lossless)
CREATE VIEW "over_t" AS
select a from T;

-- step 8 of 8: create view on_top (migrate; reverse: lossless)
CREATE VIEW "on_top" AS
select
  "a"
from "over_t";

COMMIT;
