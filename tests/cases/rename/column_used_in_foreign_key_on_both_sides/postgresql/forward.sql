-- schemac: forward script for PostgreSQL 14 and later, 2 steps

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';

-- step 1 of 2: rename column c.parent to p_id (contract; reverse: lossless)
ALTER TABLE "c" RENAME COLUMN "parent" TO "p_id";

-- step 2 of 2: rename column p.id to p_id (contract; reverse: lossless)
ALTER TABLE "p" RENAME COLUMN "id" TO "p_id";

COMMIT;
