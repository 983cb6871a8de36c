-- schemac: forward script for PostgreSQL 15 and later, 2 steps

SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SET TimeZone = 'UTC';
SET lock_timeout = '10s';

BEGIN;

-- step 1 of 2: replace view v (expand; reverse: lossless)
CREATE OR REPLACE VIEW "v" AS
select
  "id"
from "t";

-- step 2 of 2: replace view w (expand; reverse: lossless)
CREATE OR REPLACE VIEW "w" WITH (security_invoker = true) AS
select
  "id"
from "t";

COMMIT;
