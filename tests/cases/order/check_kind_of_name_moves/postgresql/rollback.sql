-- schemac: rollback script for PostgreSQL 14 and later, 2 steps

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';

-- undo step 2 (add unique key): drop unique key the_name on t (lossless)
ALTER TABLE "t" DROP CONSTRAINT "the_name";

-- undo step 1 (drop index): add index the_name on t (lossless)
CREATE INDEX "the_name" ON "t" ("n");

COMMIT;
