-- schemac: rollback script for PostgreSQL 15 and later, 2 steps
-- one transaction: where it stops, nothing has changed; run it again where a lock was not free within 10 seconds (55P03)

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- undo step 2 (replace view): replace view w: security (lossless)
CREATE OR REPLACE VIEW "w" AS
select
  "id"
from "t";

-- undo step 1 (replace view): replace view v: security (lossless)
CREATE OR REPLACE VIEW "v" WITH (security_invoker = true) AS
select
  "id"
from "t";

COMMIT;
