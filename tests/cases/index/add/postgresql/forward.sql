-- schemac: forward script for PostgreSQL 14 and later, 2 steps

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';

-- step 1 of 2: add index idx_book_title on book (expand; reverse: lossless)
CREATE INDEX "idx_book_title" ON "book" ("title");

-- step 2 of 2: add index idx_book_year_title on book (expand; reverse: lossless)
CREATE INDEX "idx_book_year_title" ON "book" ("year", "title");

COMMIT;
