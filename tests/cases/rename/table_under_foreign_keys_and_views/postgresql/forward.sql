-- schemac: forward script for PostgreSQL 14 and later, 2 steps

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';

-- step 1 of 2: rename table user to account (contract; reverse: lossless)
ALTER TABLE "user" RENAME TO "account";

-- step 2 of 2: rename primary key pk_user to pk_account on account (migrate; reverse: lossless)
ALTER TABLE "account" RENAME CONSTRAINT "pk_user" TO "pk_account";

COMMIT;
