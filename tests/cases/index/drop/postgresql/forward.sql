-- schemac: forward script for PostgreSQL 14 and later, 2 steps

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';

-- step 1 of 2: drop index idx_book_title on book (contract; reverse: lossless)
DROP INDEX "idx_book_title";

-- step 2 of 2: drop index idx_book_year on book (contract; reverse: lossless, but fails where two rows share key idx_book_year)
DROP INDEX "idx_book_year";

COMMIT;
