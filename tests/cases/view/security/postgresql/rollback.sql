-- schemac: rollback script for PostgreSQL 15 and later, 2 steps

SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SET TimeZone = 'UTC';
SET lock_timeout = '10s';

BEGIN;

-- step 2 back: replace view w (lossless)
CREATE OR REPLACE VIEW "w" AS
select
  "id"
from "t";

-- step 1 back: replace view v (lossless)
CREATE OR REPLACE VIEW "v" WITH (security_invoker = true) AS
select
  "id"
from "t";

COMMIT;
