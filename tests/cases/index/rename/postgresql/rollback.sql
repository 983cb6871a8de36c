-- schemac: rollback script for PostgreSQL 14 and later, 1 step

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';

-- undo step 1 (rename index): rename index idx_book_title to title_idx on book (lossless)
ALTER INDEX "idx_book_title" RENAME TO "title_idx";

COMMIT;
