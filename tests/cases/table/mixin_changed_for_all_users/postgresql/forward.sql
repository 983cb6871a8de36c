-- schemac: forward script for PostgreSQL 14 and later, 4 steps
-- one transaction: where it stops, nothing has changed; run it again where a lock was not free within 10 seconds (55P03)

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- step 1 of 4: add column a.slug (expand; reverse: lossy: values written to column a.slug since)
--   lock ACCESS EXCLUSIVE on a, blocks reads and writes for a moment
ALTER TABLE "a" ADD COLUMN "slug" varchar(80);

-- step 2 of 4: add column b.slug (expand; reverse: lossy: values written to column b.slug since)
--   lock ACCESS EXCLUSIVE on b, blocks reads and writes for a moment
ALTER TABLE "b" ADD COLUMN "slug" varchar(80);

-- step 3 of 4: alter column a.name: varchar(40) to varchar(80) (expand; reverse: lossless, but fails where a value of column a.name does not fit its former type)
--   lock ACCESS EXCLUSIVE on a, blocks reads and writes for a moment
ALTER TABLE "a" ALTER COLUMN "name" TYPE varchar(80);

-- step 4 of 4: alter column b.name: varchar(40) to varchar(80) (expand; reverse: lossless, but fails where a value of column b.name does not fit its former type)
--   lock ACCESS EXCLUSIVE on b, blocks reads and writes for a moment
ALTER TABLE "b" ALTER COLUMN "name" TYPE varchar(80);

COMMIT;
