-- schemac: rollback script for PostgreSQL 14 and later, 2 steps

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';

-- undo step 2 (drop index): add index title_idx on book (lossless)
CREATE INDEX "title_idx" ON "book" ("title");

-- undo step 1 (add index): drop index idx_book_title on book (lossless)
DROP INDEX "idx_book_title";

COMMIT;
