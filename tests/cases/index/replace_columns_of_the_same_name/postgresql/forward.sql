-- schemac: forward script for PostgreSQL 14 and later, 2 steps

SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SET TimeZone = 'UTC';
SET lock_timeout = '10s';

BEGIN;

-- step 1 of 2: drop index idx_book on book (migrate; reverse: lossless)
DROP INDEX "idx_book";

-- step 2 of 2: add index idx_book on book (expand; reverse: lossless)
CREATE INDEX "idx_book" ON "book" ("year", "title", "shelf");

COMMIT;
