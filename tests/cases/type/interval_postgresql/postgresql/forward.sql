-- schemac: forward script for PostgreSQL 14 and later, 2 steps
-- one transaction: where it stops, nothing has changed; run it again where a lock was not free within 10 seconds (55P03)

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- step 1 of 2: add column t.grace (expand; reverse: lossy: values written to column t.grace since)
--   lock ACCESS EXCLUSIVE on t, blocks reads and writes for a moment
ALTER TABLE "t" ADD COLUMN "grace" interval NOT NULL DEFAULT interval '2 hours';

-- step 2 of 2: alter column t.every: varchar(20) to interval (contract; reverse: lossy: exact texts in column t.every do not come back; fails where a value of column t.every does not fit its former type)
--   lock ACCESS EXCLUSIVE on t, blocks reads and writes; rewrites the table
ALTER TABLE "t" ALTER COLUMN "every" TYPE interval USING cast("every" as interval);

COMMIT;
