-- schemac: rollback script for PostgreSQL 14 and later, 2 steps

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';

-- undo step 2 (drop column): add column line.total (lossless)
ALTER TABLE "line" ADD COLUMN "total" numeric(12,2) GENERATED ALWAYS AS ("price" * 2) STORED;

-- undo step 1 (drop index): add index idx_line_total on line (lossless)
CREATE INDEX "idx_line_total" ON "line" ("total");

COMMIT;
