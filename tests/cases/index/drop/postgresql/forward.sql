-- schemac: forward script for PostgreSQL 14 and later, 2 steps
-- 2 steps outside of any: run it with psql -v ON_ERROR_STOP=1, so that it stops at the first error
-- what was committed before that stays: go on from the statement that failed (55P03: a lock was not free within 10 seconds), or take back from that step on

SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SET TimeZone = 'UTC';
SET lock_timeout = '10s';
SET statement_timeout = 0;

-- step 1 of 2: drop index idx_book_title on book (contract; reverse: lossless)
--   lock SHARE UPDATE EXCLUSIVE on book, blocks nobody
SET lock_timeout = 0;
DROP INDEX CONCURRENTLY "idx_book_title";
SET lock_timeout = '10s';

-- step 2 of 2: drop index idx_book_year on book (contract; reverse: lossless, but fails where two rows share key idx_book_year)
--   lock SHARE UPDATE EXCLUSIVE on book, blocks nobody
SET lock_timeout = 0;
DROP INDEX CONCURRENTLY "idx_book_year";
SET lock_timeout = '10s';

RESET client_encoding;
RESET standard_conforming_strings;
RESET TimeZone;
RESET lock_timeout;
RESET statement_timeout;
