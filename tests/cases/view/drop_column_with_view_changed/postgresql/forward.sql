-- schemac: forward script for PostgreSQL 14 and later, 5 steps

SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SET TimeZone = 'UTC';
SET lock_timeout = '10s';

BEGIN;

-- step 1 of 5: drop view w (contract; reverse: lossless)
DROP VIEW "w";

-- step 2 of 5: drop view v (contract; reverse: lossless)
DROP VIEW "v";

-- step 3 of 5: create view v (expand; reverse: lossless)
CREATE VIEW "v" AS
select
  "id",
  "b"
from "t";

-- step 4 of 5: create view w (expand; reverse: lossless)
CREATE VIEW "w" AS
select
  "id",
  "b"
from "v";

-- step 5 of 5: drop column t.a (contract; reverse: lossy: the values of column t.a)
ALTER TABLE "t" DROP COLUMN "a";

COMMIT;
