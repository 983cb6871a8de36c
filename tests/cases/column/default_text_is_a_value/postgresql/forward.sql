-- schemac: forward script for PostgreSQL 14 and later, 5 steps

SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SET TimeZone = 'UTC';
SET lock_timeout = '10s';

BEGIN;

-- step 1 of 5: add column t.a (expand; reverse: lossless)
ALTER TABLE "t" ADD COLUMN "a" varchar(20) NOT NULL DEFAULT 'now()';

-- step 2 of 5: add column t.b (expand; reverse: lossless)
ALTER TABLE "t" ADD COLUMN "b" varchar(20) NOT NULL DEFAULT 'null';

-- step 3 of 5: add column t.c (expand; reverse: lossless)
ALTER TABLE "t" ADD COLUMN "c" varchar(20) NOT NULL DEFAULT '1';

-- step 4 of 5: add column t.d (expand; reverse: lossless)
ALTER TABLE "t" ADD COLUMN "d" varchar(20) NOT NULL DEFAULT '';

-- step 5 of 5: add column t.e (expand; reverse: lossless)
ALTER TABLE "t" ADD COLUMN "e" varchar(20) NOT NULL DEFAULT 'true';

COMMIT;
