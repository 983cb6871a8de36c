-- schemac: rollback script for PostgreSQL 14 and later, 2 steps

SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SET TimeZone = 'UTC';
SET lock_timeout = '10s';

BEGIN;

-- step 2 back: add index idx_book on book (lossless)
DROP INDEX "idx_book";

-- step 1 back: drop index idx_book on book (lossless)
CREATE INDEX "idx_book" ON "book" ("title", "year");

COMMIT;
