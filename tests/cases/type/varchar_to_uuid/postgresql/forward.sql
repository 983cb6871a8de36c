-- schemac: forward script for PostgreSQL 14 and later, 2 steps

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';

-- steps 1 to 2 of 2, in one statement:
--   1: alter column t.token: varchar(36) to uuid (contract; reverse: lossy: exact texts in column t.token do not come back)
--   2: alter column t.ref: uuid to varchar(36) (contract; reverse: lossy: exact texts in what was written to column t.ref since; fails where a value of column t.ref does not fit its former type)
ALTER TABLE "t"
  ALTER COLUMN "token" TYPE uuid USING cast("token" as uuid),
  ALTER COLUMN "ref" TYPE varchar(36);

COMMIT;
