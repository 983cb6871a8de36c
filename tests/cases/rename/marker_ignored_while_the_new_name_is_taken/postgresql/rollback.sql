-- schemac: rollback script for PostgreSQL 14 and later, 2 steps

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';

-- undo step 2 (drop column): add column t.new_code (lossy: the values of column t.new_code do not come back)
ALTER TABLE "t" ADD COLUMN "new_code" varchar(20) NOT NULL DEFAULT '';
ALTER TABLE "t" ALTER COLUMN "new_code" DROP DEFAULT;

-- undo step 1 (alter column): alter column t.code: varchar(20) to integer (lossy: exact texts in what was written to column t.code since; fails where a value of column t.code does not fit its former type)
ALTER TABLE "t" ALTER COLUMN "code" TYPE integer USING cast("code" as integer);

COMMIT;
