-- schemac: forward script for PostgreSQL 14 and later, 2 steps

SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SET TimeZone = 'UTC';
SET lock_timeout = '10s';

BEGIN;

-- step 1 of 2: replace view v (expand; reverse: lossless)
CREATE OR REPLACE VIEW "v" AS
select
  "id",
  "n"
from "t"
where "n" > 0
WITH CASCADED CHECK OPTION;

-- step 2 of 2: create view w (expand; reverse: lossless)
CREATE VIEW "w" AS
select
  "id",
  "n"
from "t"
where "n" > 5
WITH LOCAL CHECK OPTION;

COMMIT;
