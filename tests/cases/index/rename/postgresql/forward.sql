-- schemac: forward script for PostgreSQL 14 and later, 1 step

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';

-- step 1 of 1: rename index title_idx to idx_book_title on book (migrate; reverse: lossless)
ALTER INDEX "title_idx" RENAME TO "idx_book_title";

COMMIT;
