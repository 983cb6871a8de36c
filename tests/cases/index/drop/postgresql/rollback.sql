-- schemac: rollback script for PostgreSQL 14 and later, 2 steps

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';

-- undo step 2 (drop index): add index idx_book_year on book (lossless, but fails where two rows share key idx_book_year)
CREATE UNIQUE INDEX "idx_book_year" ON "book" ("year");

-- undo step 1 (drop index): add index idx_book_title on book (lossless)
CREATE INDEX "idx_book_title" ON "book" ("title");

COMMIT;
