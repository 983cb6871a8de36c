-- schemac: rollback script for PostgreSQL 14 and later, 3 steps
-- one transaction: where it stops, nothing has changed; run it again where a lock was not free within 10 seconds (55P03)

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- undo step 3 (drop column): add column c.id (lossy: the values of column c.id do not come back)
--   lock ACCESS EXCLUSIVE on c, blocks reads and writes; rewrites the table
CREATE SEQUENCE "c_id_seq" AS integer START WITH 5;
ALTER TABLE "c" ADD COLUMN "id" integer NOT NULL DEFAULT nextval('"c_id_seq"');
ALTER SEQUENCE "c_id_seq" OWNED BY "c"."id";

-- undo step 2 (add column): drop column b.id (lossy: values written to column b.id since)
--   lock ACCESS EXCLUSIVE on b, blocks reads and writes for a moment
ALTER TABLE "b" DROP COLUMN "id";

-- undo step 1 (add column): drop column a.id (lossy: values written to column a.id since)
--   lock ACCESS EXCLUSIVE on a, blocks reads and writes for a moment
ALTER TABLE "a" DROP COLUMN "id";

COMMIT;
