-- schemac: forward script for PostgreSQL 14 and later, 3 steps
-- one transaction: where it stops, nothing has changed; run it again where a lock was not free within 10 seconds (55P03)

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- step 1 of 3: add column a.id (expand; reverse: lossy: values written to column a.id since)
--   lock ACCESS EXCLUSIVE on a, blocks reads and writes; rewrites the table
CREATE SEQUENCE "a_id_seq" AS integer START WITH 5;
ALTER TABLE "a" ADD COLUMN "id" integer NOT NULL DEFAULT nextval('"a_id_seq"');
ALTER SEQUENCE "a_id_seq" OWNED BY "a"."id";

-- step 2 of 3: add column b.id (expand; reverse: lossy: values written to column b.id since)
--   lock ACCESS EXCLUSIVE on b, blocks reads and writes; rewrites the table
ALTER TABLE "b" ADD COLUMN "id" integer NOT NULL GENERATED ALWAYS AS IDENTITY (INCREMENT BY -1);

-- step 3 of 3: drop column c.id (contract; reverse: lossy: the values of column c.id do not come back)
--   lock ACCESS EXCLUSIVE on c, blocks reads and writes for a moment
ALTER TABLE "c" DROP COLUMN "id";

COMMIT;
