-- schemac: rollback script for PostgreSQL 14 and later, 4 steps

SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SET TimeZone = 'UTC';
SET lock_timeout = '10s';

BEGIN;

-- step 4 back: drop table a (lossy: the rows of table a)
CREATE TABLE "a" (
  "id" integer NOT NULL,
  "n" integer NOT NULL,
  CONSTRAINT "pk_a" PRIMARY KEY ("id"),
  CONSTRAINT "chk_n" CHECK ("n" > 0)
);

-- step 3 back: add check chk_n on b (lossless)
ALTER TABLE "b" DROP CONSTRAINT "chk_n";

-- step 2 back: add index idx_n on b (lossless)
DROP INDEX "idx_n";

-- step 1 back: drop index idx_n on a (lossless)
CREATE INDEX "idx_n" ON "a" ("n");

COMMIT;
