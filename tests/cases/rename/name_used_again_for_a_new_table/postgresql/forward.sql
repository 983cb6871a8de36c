-- schemac: forward script for PostgreSQL 14 and later, 3 steps

SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SET TimeZone = 'UTC';
SET lock_timeout = '10s';

BEGIN;

-- step 1 of 3: rename table archive to shelf (contract; reverse: lossless)
ALTER TABLE "archive" RENAME TO "shelf";

-- step 2 of 3: rename primary key pk_archive to pk_shelf on shelf (migrate; reverse: lossless)
ALTER TABLE "shelf" RENAME CONSTRAINT "pk_archive" TO "pk_shelf";

-- step 3 of 3: create table archive (expand; reverse: lossless)
CREATE TABLE "archive" (
  "id" bigint NOT NULL,
  "what" varchar(20),
  CONSTRAINT "pk_archive" PRIMARY KEY ("id")
);

COMMIT;
