-- schemac: rollback script for PostgreSQL 14 and later, 3 steps

SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SET TimeZone = 'UTC';
SET lock_timeout = '10s';

BEGIN;

-- step 3 back: create view v (lossless)
DROP VIEW "v";

-- step 2 back: rename column t.a to b (lossless)
ALTER TABLE "t" RENAME COLUMN "b" TO "a";

-- step 1 back: drop view v (lossless)
CREATE VIEW "v" AS
select
  "t"."id",
  "t"."a"
from "t";

COMMIT;
