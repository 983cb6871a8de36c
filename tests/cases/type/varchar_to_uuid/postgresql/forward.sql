-- schemac: forward script for PostgreSQL 14 and later, 2 steps
-- one transaction: where it stops, nothing has changed; run it again where a lock was not free within 10 seconds (55P03)

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- steps 1 to 2 of 2, in one statement:
--   1: alter column t.token: varchar(36) to uuid (contract; reverse: lossy: exact texts in column t.token do not come back)
--   2: alter column t.ref: uuid to varchar(36) (contract; reverse: lossy: exact texts in what was written to column t.ref since; fails where a value of column t.ref does not fit its former type)
--   lock ACCESS EXCLUSIVE on t, blocks reads and writes; rewrites the table
ALTER TABLE "t"
  ALTER COLUMN "token" TYPE uuid USING cast("token" as uuid),
  ALTER COLUMN "ref" TYPE varchar(36);

COMMIT;
