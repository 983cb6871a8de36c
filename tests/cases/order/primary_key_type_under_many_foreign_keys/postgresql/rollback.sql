-- schemac: rollback script for PostgreSQL 14 and later, 7 steps

SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SET TimeZone = 'UTC';
SET lock_timeout = '10s';

BEGIN;

-- step 7 back: create view v (lossless)
DROP VIEW "v";

-- step 6 back: alter column p.id (lossless)
ALTER TABLE "p" ALTER COLUMN "id" TYPE integer;

-- step 5 back: alter column c.second (lossless)
ALTER TABLE "c" ALTER COLUMN "second" TYPE integer;

-- step 4 back: alter column c.first (lossless)
ALTER TABLE "c" ALTER COLUMN "first" TYPE integer;

-- step 3 back: alter column b.p_id (lossless)
ALTER TABLE "b" ALTER COLUMN "p_id" TYPE integer;

-- step 2 back: alter column a.p_id (lossless)
ALTER TABLE "a" ALTER COLUMN "p_id" TYPE integer;

-- step 1 back: drop view v (lossless)
CREATE VIEW "v" AS
select
  "a"."id"
from "a"
join "p" on "p"."id" = "a"."p_id";

COMMIT;
