-- schemac: rollback script for PostgreSQL 14 and later, 2 steps

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';

-- undo steps 2 to 1, in one statement:
--   2 (add column): drop column net.body (lossy: values written to column net.body since)
--   1 (add column): drop column net.address (lossy: values written to column net.address since)
ALTER TABLE "net"
  DROP COLUMN "body",
  DROP COLUMN "address";

COMMIT;
