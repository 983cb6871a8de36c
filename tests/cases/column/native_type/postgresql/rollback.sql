-- schemac: rollback script for PostgreSQL 14 and later, 5 steps

SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SET TimeZone = 'UTC';
SET lock_timeout = '10s';

BEGIN;

-- step 5 back: add index idx_net_words on net (lossless)
DROP INDEX "idx_net_words";

-- step 4 back: add index idx_net_address on net (lossless)
DROP INDEX "idx_net_address";

-- step 3 back: add column net.words (lossless)
ALTER TABLE "net" DROP COLUMN "words";

-- step 2 back: add column net.range (lossless)
ALTER TABLE "net" DROP COLUMN "range";

-- step 1 back: add column net.address (lossless)
ALTER TABLE "net" DROP COLUMN "address";

COMMIT;
