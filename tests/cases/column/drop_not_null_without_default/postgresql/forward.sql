-- schemac: forward script for PostgreSQL 14 and later, 2 steps
-- one transaction: where it stops, nothing has changed; run it again where a lock was not free within 10 seconds (55P03)

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- steps 1 to 2 of 2, in one statement:
--   1: drop column person.age (contract; reverse: lossy: the values of column person.age do not come back)
--   2: drop column person.code (contract; reverse: lossy: the values of column person.code do not come back)
--   lock ACCESS EXCLUSIVE on person, blocks reads and writes for a moment
ALTER TABLE "person"
  DROP COLUMN "age",
  DROP COLUMN "code";

COMMIT;
