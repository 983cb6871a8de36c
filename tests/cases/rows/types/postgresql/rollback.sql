-- schemac: rollback script for PostgreSQL 14 and later, 4 steps

SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SET TimeZone = 'UTC';
SET lock_timeout = '10s';

BEGIN;

-- step 4 back: drop table t (lossy: the rows of table t)
CREATE TABLE "t" (
  "id" integer NOT NULL,
  CONSTRAINT "pk_t" PRIMARY KEY ("id")
);
INSERT INTO "t" ("id") VALUES
  (1);

-- step 3 back: insert 3 rows of table everything (lossless)

-- step 2 back: create table everything (lossless)
DROP TABLE "everything";

-- step 1 back: create enum everything_size (lossless)
DROP TYPE "everything_size";

COMMIT;
