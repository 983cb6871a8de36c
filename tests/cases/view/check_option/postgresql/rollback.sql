-- schemac: rollback script for PostgreSQL 14 and later, 2 steps

SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SET TimeZone = 'UTC';
SET lock_timeout = '10s';

BEGIN;

-- step 2 back: create view w (lossless)
DROP VIEW "w";

-- step 1 back: replace view v (lossless)
CREATE OR REPLACE VIEW "v" AS
select
  "id",
  "n"
from "t"
where "n" > 0;

COMMIT;
