-- schemac: rollback script for PostgreSQL 14 and later, 2 steps

SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SET TimeZone = 'UTC';
SET lock_timeout = '10s';

BEGIN;

-- step 2 back: drop column person.code (lossy: the values of column person.code)
ALTER TABLE "person" ADD COLUMN "code" varchar(10) NOT NULL DEFAULT '';
ALTER TABLE "person" ALTER COLUMN "code" DROP DEFAULT;

-- step 1 back: drop column person.age (lossy: the values of column person.age)
ALTER TABLE "person" ADD COLUMN "age" integer NOT NULL DEFAULT 0;
ALTER TABLE "person" ALTER COLUMN "age" DROP DEFAULT;

COMMIT;
