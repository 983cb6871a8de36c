-- schemac: forward script for PostgreSQL 14 and later, 2 steps

SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SET TimeZone = 'UTC';
SET lock_timeout = '10s';

BEGIN;

-- step 1 of 2: drop column person.age (contract; reverse: lossy: the values of column person.age)
ALTER TABLE "person" DROP COLUMN "age";

-- step 2 of 2: drop column person.code (contract; reverse: lossy: the values of column person.code)
ALTER TABLE "person" DROP COLUMN "code";

COMMIT;
