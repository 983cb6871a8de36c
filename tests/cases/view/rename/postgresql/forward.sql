-- schemac: forward script for PostgreSQL 14 and later, 4 steps

SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SET TimeZone = 'UTC';
SET lock_timeout = '10s';

BEGIN;

-- step 1 of 4: drop view on_top (contract; reverse: lossless)
DROP VIEW "on_top";

-- step 2 of 4: drop view v (contract; reverse: lossless)
DROP VIEW "v";

-- step 3 of 4: create view numbers (expand; reverse: lossless)
CREATE VIEW "numbers" AS
select
  "id"
from "t";

-- step 4 of 4: create view on_top (expand; reverse: lossless)
CREATE VIEW "on_top" AS
select
  "id"
from "numbers";

COMMIT;
