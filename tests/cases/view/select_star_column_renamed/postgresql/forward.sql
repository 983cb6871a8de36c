-- schemac: forward script for PostgreSQL 14 and later, 3 steps

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';

-- step 1 of 3: drop view v (migrate; reverse: lossy: privileges on view v do not come back)
DROP VIEW "v";

-- step 2 of 3: rename column t.a to b (contract; reverse: lossless)
ALTER TABLE "t" RENAME COLUMN "a" TO "b";

-- step 3 of 3: create view v (migrate; reverse: lossless)
CREATE VIEW "v" AS
select
  "t"."id",
  "t"."b"
from "t";

COMMIT;
