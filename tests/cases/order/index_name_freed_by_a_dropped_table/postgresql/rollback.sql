-- schemac: rollback script for PostgreSQL 14 and later, 4 steps

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';

-- undo step 4 (drop table): create table a (lossy: the rows of table a and privileges on it do not come back)
CREATE TABLE "a" (
  "id" integer NOT NULL,
  "n" integer NOT NULL,
  CONSTRAINT "pk_a" PRIMARY KEY ("id"),
  CONSTRAINT "chk_n" CHECK ("n" > 0)
);

-- undo step 3 (add check): drop check chk_n on b (lossless)
ALTER TABLE "b" DROP CONSTRAINT "chk_n";

-- undo step 2 (add index): drop index idx_n on b (lossless)
DROP INDEX "idx_n";

-- undo step 1 (drop index): add index idx_n on a (lossless)
CREATE INDEX "idx_n" ON "a" ("n");

COMMIT;
