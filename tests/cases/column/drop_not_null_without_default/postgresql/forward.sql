-- schemac: forward script for PostgreSQL 14 and later, 2 steps

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';

-- step 1 of 2: drop column person.age (contract; reverse: lossy: the values of column person.age do not come back)
ALTER TABLE "person" DROP COLUMN "age";

-- step 2 of 2: drop column person.code (contract; reverse: lossy: the values of column person.code do not come back)
ALTER TABLE "person" DROP COLUMN "code";

COMMIT;
