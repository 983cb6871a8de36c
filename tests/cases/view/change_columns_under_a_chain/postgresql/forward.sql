-- schemac: forward script for PostgreSQL 14 and later, 6 steps

SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SET TimeZone = 'UTC';
SET lock_timeout = '10s';

BEGIN;

-- step 1 of 6: drop view x (contract; reverse: lossless)
DROP VIEW "x";

-- step 2 of 6: drop view w (contract; reverse: lossless)
DROP VIEW "w";

-- step 3 of 6: drop view v (contract; reverse: lossless)
DROP VIEW "v";

-- step 4 of 6: create view v (expand; reverse: lossless)
CREATE VIEW "v" AS
select
  "b" as "id",
  "a"
from "t";

-- step 5 of 6: create view w (expand; reverse: lossless)
CREATE VIEW "w" AS
select
  "id",
  "a"
from "v";

-- step 6 of 6: create view x (expand; reverse: lossless)
CREATE VIEW "x" AS
select
  "id"
from "w";

COMMIT;
