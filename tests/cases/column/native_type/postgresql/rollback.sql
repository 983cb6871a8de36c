-- schemac: rollback script for PostgreSQL 14 and later, 5 steps

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';

-- undo step 5 (add index): drop index idx_net_words on net (lossless)
DROP INDEX "idx_net_words";

-- undo step 4 (add index): drop index idx_net_address on net (lossless)
DROP INDEX "idx_net_address";

-- undo steps 3 to 1, in one statement:
--   3 (add column): drop column net.words (lossy: values written to column net.words since)
--   2 (add column): drop column net.range (lossy: values written to column net.range since)
--   1 (add column): drop column net.address (lossy: values written to column net.address since)
ALTER TABLE "net"
  DROP COLUMN "words",
  DROP COLUMN "range",
  DROP COLUMN "address";

COMMIT;
