-- schemac: forward script for PostgreSQL 14 and later, 4 steps

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';

-- step 1 of 4: add column a.slug (expand; reverse: lossy: values written to column a.slug since)
ALTER TABLE "a" ADD COLUMN "slug" varchar(80);

-- step 2 of 4: add column b.slug (expand; reverse: lossy: values written to column b.slug since)
ALTER TABLE "b" ADD COLUMN "slug" varchar(80);

-- step 3 of 4: alter column a.name: varchar(40) to varchar(80) (expand; reverse: lossless, but fails where a value of column a.name does not fit its former type)
ALTER TABLE "a" ALTER COLUMN "name" TYPE varchar(80);

-- step 4 of 4: alter column b.name: varchar(40) to varchar(80) (expand; reverse: lossless, but fails where a value of column b.name does not fit its former type)
ALTER TABLE "b" ALTER COLUMN "name" TYPE varchar(80);

COMMIT;
