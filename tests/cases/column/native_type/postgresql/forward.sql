-- schemac: forward script for PostgreSQL 14 and later, 5 steps

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';

-- steps 1 to 3 of 5, in one statement:
--   1: add column net.address (expand; reverse: lossy: values written to column net.address since)
--   2: add column net.range (expand; reverse: lossy: values written to column net.range since)
--   3: add column net.words (expand; reverse: lossy: values written to column net.words since)
ALTER TABLE "net"
  ADD COLUMN "address" inet,
  ADD COLUMN "range" int4range,
  ADD COLUMN "words" tsvector;

-- step 4 of 5: add index idx_net_address on net (expand; reverse: lossless)
CREATE INDEX "idx_net_address" ON "net" ("address");

-- step 5 of 5: add index idx_net_words on net (expand; reverse: lossless)
CREATE INDEX "idx_net_words" ON "net" USING gin ("words");

COMMIT;
