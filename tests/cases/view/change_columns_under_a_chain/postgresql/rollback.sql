-- schemac: rollback script for PostgreSQL 14 and later, 6 steps

SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SET TimeZone = 'UTC';
SET lock_timeout = '10s';

BEGIN;

-- step 6 back: create view x (lossless)
DROP VIEW "x";

-- step 5 back: create view w (lossless)
DROP VIEW "w";

-- step 4 back: create view v (lossless)
DROP VIEW "v";

-- step 3 back: drop view v (lossless)
CREATE VIEW "v" AS
select
  "id",
  "a",
  "b"
from "t";

-- step 2 back: drop view w (lossless)
CREATE VIEW "w" AS
select
  "id",
  "a"
from "v";

-- step 1 back: drop view x (lossless)
CREATE VIEW "x" AS
select
  "id"
from "w";

COMMIT;
