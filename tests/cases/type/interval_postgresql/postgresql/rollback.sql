-- schemac: rollback script for PostgreSQL 14 and later, 2 steps

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';

-- undo step 2 (alter column): alter column t.every: interval to varchar(20) (lossy: exact texts in column t.every do not come back; fails where a value of column t.every does not fit its former type)
ALTER TABLE "t" ALTER COLUMN "every" TYPE varchar(20);

-- undo step 1 (add column): drop column t.grace (lossy: values written to column t.grace since)
ALTER TABLE "t" DROP COLUMN "grace";

COMMIT;
