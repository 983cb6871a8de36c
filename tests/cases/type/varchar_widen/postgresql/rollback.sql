-- schemac: rollback script for PostgreSQL 14 and later, 3 steps

SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SET TimeZone = 'UTC';
SET lock_timeout = '10s';

BEGIN;

-- step 3 back: alter column t.c (lossless)
ALTER TABLE "t" ALTER COLUMN "c" TYPE varchar(300);

-- step 2 back: alter column t.b (lossless)
ALTER TABLE "t" ALTER COLUMN "b" TYPE varchar(60);

-- step 1 back: alter column t.a (lossless)
ALTER TABLE "t" ALTER COLUMN "a" TYPE varchar(20);

COMMIT;
