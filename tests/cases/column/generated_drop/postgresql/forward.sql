-- schemac: forward script for PostgreSQL 14 and later, 2 steps

SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SET TimeZone = 'UTC';
SET lock_timeout = '10s';

BEGIN;

-- step 1 of 2: drop index idx_line_total on line (migrate; reverse: lossless)
DROP INDEX "idx_line_total";

-- step 2 of 2: drop column line.total (contract; reverse: lossless)
ALTER TABLE "line" DROP COLUMN "total";

COMMIT;
