-- schemac: rollback script for PostgreSQL 14 and later, 2 steps
-- one transaction: where it stops, nothing has changed; run it again where a lock was not free within 10 seconds (55P03)

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- undo step 2 (alter column): alter column country.code: varchar(3) to varchar(2) (lossless, but fails where a value of column country.code does not fit its former type)
--   lock ACCESS EXCLUSIVE on country, blocks reads and writes; rewrites the table
ALTER TABLE "country" ALTER COLUMN "code" TYPE varchar(2) USING case when char_length("code") > 2 then "code" || ' (too long)' else "code" end;

-- undo step 1 (alter column): alter column city.country: varchar(3) to varchar(2) (lossless, but fails where a value of column city.country does not fit its former type)
--   lock ACCESS EXCLUSIVE on city, blocks reads and writes; rewrites the table
ALTER TABLE "city" ALTER COLUMN "country" TYPE varchar(2) USING case when char_length("country") > 2 then "country" || ' (too long)' else "country" end;

COMMIT;
