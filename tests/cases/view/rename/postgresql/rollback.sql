-- schemac: rollback script for PostgreSQL 14 and later, 4 steps

SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SET TimeZone = 'UTC';
SET lock_timeout = '10s';

BEGIN;

-- step 4 back: create view on_top (lossless)
DROP VIEW "on_top";

-- step 3 back: create view numbers (lossless)
DROP VIEW "numbers";

-- step 2 back: drop view v (lossless)
CREATE VIEW "v" AS
select
  "id"
from "t";

-- step 1 back: drop view on_top (lossless)
CREATE VIEW "on_top" AS
select
  "id"
from "v";

COMMIT;
