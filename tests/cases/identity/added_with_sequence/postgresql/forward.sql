-- schemac: forward script for PostgreSQL 14 and later, 3 steps

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';

-- step 1 of 3: add column a.id (expand; reverse: lossy: values written to column a.id since)
CREATE SEQUENCE "a_id_seq" AS integer START WITH 5;
ALTER TABLE "a" ADD COLUMN "id" integer NOT NULL DEFAULT nextval('"a_id_seq"');
ALTER SEQUENCE "a_id_seq" OWNED BY "a"."id";

-- step 2 of 3: add column b.id (expand; reverse: lossy: values written to column b.id since)
ALTER TABLE "b" ADD COLUMN "id" integer NOT NULL GENERATED ALWAYS AS IDENTITY (INCREMENT BY -1);

-- step 3 of 3: drop column c.id (contract; reverse: lossy: the values of column c.id do not come back)
ALTER TABLE "c" DROP COLUMN "id";

COMMIT;
