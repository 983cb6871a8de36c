-- schemac: forward script for PostgreSQL 14 and later, 1 step

SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SET TimeZone = 'UTC';
SET lock_timeout = '10s';

BEGIN;

-- step 1 of 1: create view v (expand; reverse: lossless)
CREATE VIEW "v" AS
select
  "a"."id" as "left_id",
  "b"."id" as "right_id"
from "a"
full join "b" on "a"."id" = "b"."id";

COMMIT;
