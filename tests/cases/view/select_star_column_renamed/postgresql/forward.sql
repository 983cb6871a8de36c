-- schemac: forward script for PostgreSQL 14 and later, 3 steps

SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SET TimeZone = 'UTC';
SET lock_timeout = '10s';

BEGIN;

-- step 1 of 3: drop view v (contract; reverse: lossless)
DROP VIEW "v";

-- step 2 of 3: rename column t.a to b (contract; reverse: lossless)
ALTER TABLE "t" RENAME COLUMN "a" TO "b";

-- step 3 of 3: create view v (expand; reverse: lossless)
CREATE VIEW "v" AS
select
  "t"."id",
  "t"."b"
from "t";

COMMIT;
