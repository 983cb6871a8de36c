-- schemac: rollback script for PostgreSQL 14 and later, 5 steps

SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SET TimeZone = 'UTC';
SET lock_timeout = '10s';

BEGIN;

-- step 5 back: create view w (lossless)
DROP VIEW "w";

-- step 4 back: create view v (lossless)
DROP VIEW "v";

-- step 3 back: alter column t.n (lossless)
ALTER TABLE "t" ALTER COLUMN "n" TYPE integer;

-- step 2 back: drop view v (lossless)
CREATE VIEW "v" AS
select
  "id",
  "n"
from "t";

-- step 1 back: drop view w (lossless)
CREATE VIEW "w" AS
select
  sum("n") as "total"
from "v";

COMMIT;
