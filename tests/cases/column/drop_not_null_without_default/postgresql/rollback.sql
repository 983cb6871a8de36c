-- schemac: rollback script for PostgreSQL 14 and later, 2 steps
-- one transaction: where it stops, nothing has changed; run it again where a lock was not free within 10 seconds (55P03)

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- undo steps 2 to 1, in one statement:
--   2 (drop column): add column person.code (lossy: the values of column person.code do not come back)
--   1 (drop column): add column person.age (lossy: the values of column person.age do not come back)
--   lock ACCESS EXCLUSIVE on person, blocks reads and writes for a moment
ALTER TABLE "person"
  ADD COLUMN "code" varchar(10) NOT NULL DEFAULT '',
  ADD COLUMN "age" integer NOT NULL DEFAULT 0;
ALTER TABLE "person" ALTER COLUMN "code" DROP DEFAULT;
ALTER TABLE "person" ALTER COLUMN "age" DROP DEFAULT;

COMMIT;
