-- schemac: rollback script for PostgreSQL 14 and later, 5 steps

SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SET TimeZone = 'UTC';
SET lock_timeout = '10s';

BEGIN;

-- step 5 back: drop column t.a (lossy: the values of column t.a)
ALTER TABLE "t" ADD COLUMN "a" integer;

-- step 4 back: create view w (lossless)
DROP VIEW "w";

-- step 3 back: create view v (lossless)
DROP VIEW "v";

-- step 2 back: drop view v (lossless)
CREATE VIEW "v" AS
select
  "id",
  "a",
  "b"
from "t";

-- step 1 back: drop view w (lossless)
CREATE VIEW "w" AS
select
  "id",
  "b"
from "v";

COMMIT;
