-- schemac: forward script for PostgreSQL 14 and later, 2 steps

SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SET TimeZone = 'UTC';
SET lock_timeout = '10s';

BEGIN;

-- step 1 of 2: drop table thing (contract; reverse: lossy: the rows of table thing)
DROP TABLE "thing";

-- step 2 of 2: create view thing (expand; reverse: lossless)
CREATE VIEW "thing" AS
select
  "id",
  "name"
from "t";

COMMIT;
