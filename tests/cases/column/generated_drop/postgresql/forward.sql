-- schemac: forward script for PostgreSQL 14 and later, 2 steps

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';

-- step 1 of 2: drop index idx_line_total on line (contract; reverse: lossless)
DROP INDEX "idx_line_total";

-- step 2 of 2: drop column line.total (contract; reverse: lossless)
ALTER TABLE "line" DROP COLUMN "total";

COMMIT;
