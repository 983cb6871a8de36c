-- schemac: rollback script for PostgreSQL 14 and later, 1 step

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';

-- undo step 1 (drop table): create table gone (lossy: the rows of table gone and privileges on it do not come back)
CREATE TABLE "gone" (
  "id" integer NOT NULL,
  CONSTRAINT "pk_gone" PRIMARY KEY ("id")
);

COMMIT;
