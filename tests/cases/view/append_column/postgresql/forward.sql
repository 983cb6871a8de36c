-- schemac: forward script for PostgreSQL 14 and later, 1 step

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';

-- step 1 of 1: replace view v: columns (expand; reverse: lossy: privileges on view w, privileges on view v)
CREATE OR REPLACE VIEW "v" AS
select
  "id",
  "a",
  "b"
from "t";

COMMIT;
