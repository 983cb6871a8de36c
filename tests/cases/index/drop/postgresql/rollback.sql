-- schemac: rollback script for PostgreSQL 14 and later, 2 steps

SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SET TimeZone = 'UTC';
SET lock_timeout = '10s';

BEGIN;

-- step 2 back: drop index idx_book_year on book (lossless)
CREATE UNIQUE INDEX "idx_book_year" ON "book" ("year");

-- step 1 back: drop index idx_book_title on book (lossless)
CREATE INDEX "idx_book_title" ON "book" ("title");

COMMIT;
