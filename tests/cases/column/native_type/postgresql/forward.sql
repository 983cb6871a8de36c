-- schemac: forward script for PostgreSQL 14 and later, 5 steps

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';

-- step 1 of 5: add column net.address (expand; reverse: lossy: values written to column net.address since)
ALTER TABLE "net" ADD COLUMN "address" inet;

-- step 2 of 5: add column net.range (expand; reverse: lossy: values written to column net.range since)
ALTER TABLE "net" ADD COLUMN "range" int4range;

-- step 3 of 5: add column net.words (expand; reverse: lossy: values written to column net.words since)
ALTER TABLE "net" ADD COLUMN "words" tsvector;

-- step 4 of 5: add index idx_net_address on net (expand; reverse: lossless)
CREATE INDEX "idx_net_address" ON "net" ("address");

-- step 5 of 5: add index idx_net_words on net (expand; reverse: lossless)
CREATE INDEX "idx_net_words" ON "net" USING gin ("words");

COMMIT;
