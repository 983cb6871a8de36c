-- schemac: forward script for PostgreSQL 14 and later, 4 steps
-- one transaction: where it stops, nothing has changed; run it again where a lock was not free within 10 seconds (55P03)

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- step 1 of 4: drop view w (migrate; reverse: lossy: privileges on view w do not come back)
DROP VIEW "w";

-- step 2 of 4: add column t.b (expand; reverse: lossy: values written to column t.b since)
--   lock ACCESS EXCLUSIVE on t, blocks reads and writes for a moment
ALTER TABLE "t" ADD COLUMN "b" varchar(10);

-- step 3 of 4: replace view v: columns (expand; reverse: lossy: privileges on view v)
CREATE OR REPLACE VIEW "v" AS
select
  "t"."id",
  "t"."a",
  "t"."b"
from "t";

-- step 4 of 4: create view w (migrate; reverse: lossless)
CREATE VIEW "w" AS
select
  "v"."id",
  "v"."a",
  "v"."b",
  1 as "one"
from "v";

COMMIT;
