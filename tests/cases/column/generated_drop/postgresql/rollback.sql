-- schemac: rollback script for PostgreSQL 14 and later, 2 steps

SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SET TimeZone = 'UTC';
SET lock_timeout = '10s';

BEGIN;

-- step 2 back: drop column line.total (lossless)
ALTER TABLE "line" ADD COLUMN "total" numeric(12,2) GENERATED ALWAYS AS ("price" * 2) STORED;

-- step 1 back: drop index idx_line_total on line (lossless)
CREATE INDEX "idx_line_total" ON "line" ("total");

COMMIT;
