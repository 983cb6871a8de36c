-- schemac: forward script for PostgreSQL 14 and later, 7 steps

SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SET TimeZone = 'UTC';
SET lock_timeout = '10s';

BEGIN;

-- step 1 of 7: drop view v (contract; reverse: lossless)
DROP VIEW "v";

-- step 2 of 7: alter column a.p_id (migrate; reverse: lossless)
ALTER TABLE "a" ALTER COLUMN "p_id" TYPE bigint;

-- step 3 of 7: alter column b.p_id (migrate; reverse: lossless)
ALTER TABLE "b" ALTER COLUMN "p_id" TYPE bigint;

-- step 4 of 7: alter column c.first (migrate; reverse: lossless)
ALTER TABLE "c" ALTER COLUMN "first" TYPE bigint;

-- step 5 of 7: alter column c.second (migrate; reverse: lossless)
ALTER TABLE "c" ALTER COLUMN "second" TYPE bigint;

-- step 6 of 7: alter column p.id (migrate; reverse: lossless)
ALTER TABLE "p" ALTER COLUMN "id" TYPE bigint;

-- step 7 of 7: create view v (expand; reverse: lossless)
CREATE VIEW "v" AS
select
  "a"."id"
from "a"
join "p" on "p"."id" = "a"."p_id";

COMMIT;
