-- schemac: rollback script for PostgreSQL 14 and later, 2 steps

SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SET TimeZone = 'UTC';
SET lock_timeout = '10s';

BEGIN;

-- step 2 back: drop view v (lossless)
CREATE VIEW "v" AS
select
  "id"
from "t";

-- step 1 back: drop view w (lossless)
CREATE VIEW "w" AS
select
  "id"
from "v";

COMMIT;
