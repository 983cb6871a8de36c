-- schemac: rollback script for PostgreSQL 14 and later, 4 steps
-- one transaction: where it stops, nothing has changed; run it again where a lock was not free within 10 seconds (55P03)

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- undo step 4 (alter column): alter column b.name: varchar(80) to varchar(40) (lossless, but fails where a value of column b.name does not fit its former type)
--   lock ACCESS EXCLUSIVE on b, blocks reads and writes; rewrites the table
ALTER TABLE "b" ALTER COLUMN "name" TYPE varchar(40) USING case when char_length("name") > 40 then "name" || ' (too long)' else "name" end;

-- undo step 3 (alter column): alter column a.name: varchar(80) to varchar(40) (lossless, but fails where a value of column a.name does not fit its former type)
--   lock ACCESS EXCLUSIVE on a, blocks reads and writes; rewrites the table
ALTER TABLE "a" ALTER COLUMN "name" TYPE varchar(40) USING case when char_length("name") > 40 then "name" || ' (too long)' else "name" end;

-- undo step 2 (add column): drop column b.slug (lossy: values written to column b.slug since)
--   lock ACCESS EXCLUSIVE on b, blocks reads and writes for a moment
ALTER TABLE "b" DROP COLUMN "slug";

-- undo step 1 (add column): drop column a.slug (lossy: values written to column a.slug since)
--   lock ACCESS EXCLUSIVE on a, blocks reads and writes for a moment
ALTER TABLE "a" DROP COLUMN "slug";

COMMIT;
