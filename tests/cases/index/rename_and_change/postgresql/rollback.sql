-- schemac: rollback script for PostgreSQL 14 and later, 2 steps

SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SET TimeZone = 'UTC';
SET lock_timeout = '10s';

BEGIN;

-- step 2 back: drop index title_idx on book (lossless)
CREATE INDEX "title_idx" ON "book" ("title");

-- step 1 back: add index idx_book_title on book (lossless)
DROP INDEX "idx_book_title";

COMMIT;
