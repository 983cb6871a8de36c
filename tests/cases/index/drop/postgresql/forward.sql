-- schemac: forward script for PostgreSQL 14 and later, 2 steps

SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SET TimeZone = 'UTC';
SET lock_timeout = '10s';

BEGIN;

-- step 1 of 2: drop index idx_book_title on book (migrate; reverse: lossless)
DROP INDEX "idx_book_title";

-- step 2 of 2: drop index idx_book_year on book (migrate; reverse: lossless)
DROP INDEX "idx_book_year";

COMMIT;
