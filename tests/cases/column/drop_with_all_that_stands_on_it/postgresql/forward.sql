-- schemac: forward script for PostgreSQL 14 and later, 7 steps
-- 2 transactions and 2 steps outside of any: run it with psql -v ON_ERROR_STOP=1, so that it stops at the first error
-- what was committed before that stays: go on from the statement that failed (55P03: a lock was not free within 10 seconds), or take back from that step on

SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SET TimeZone = 'UTC';
SET lock_timeout = '10s';
SET statement_timeout = 0;

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- step 1 of 7: drop check chk_person_height on person (contract; reverse: lossless, but fails where a row breaks check chk_person_height)
--   lock ACCESS EXCLUSIVE on person, blocks reads and writes for a moment
ALTER TABLE "person" DROP CONSTRAINT "chk_person_height";

-- step 2 of 7: drop check chk_person_size on person (contract; reverse: lossless, but fails where a row breaks check chk_person_size)
--   lock ACCESS EXCLUSIVE on person, blocks reads and writes for a moment
ALTER TABLE "person" DROP CONSTRAINT "chk_person_size";

COMMIT;

-- step 3 of 7: drop index idx_person_size on person (contract; reverse: lossless)
--   lock SHARE UPDATE EXCLUSIVE on person, blocks nobody
SET lock_timeout = 0;
DROP INDEX CONCURRENTLY "idx_person_size";
SET lock_timeout = '10s';

-- step 4 of 7: drop index idx_person_height on person (contract; reverse: lossless)
--   lock SHARE UPDATE EXCLUSIVE on person, blocks nobody
SET lock_timeout = 0;
DROP INDEX CONCURRENTLY "idx_person_height";
SET lock_timeout = '10s';

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- step 5 of 7: drop unique key uq_person_code on person (contract; reverse: lossless, but fails where two rows share key uq_person_code)
--   lock ACCESS EXCLUSIVE on person, blocks reads and writes for a moment
ALTER TABLE "person" DROP CONSTRAINT "uq_person_code";

-- steps 6 to 7 of 7, in one statement:
--   6: drop column person.code (contract; reverse: lossy: the values of column person.code do not come back)
--   7: drop column person.height (contract; reverse: lossy: the values of column person.height do not come back)
--   lock ACCESS EXCLUSIVE on person, blocks reads and writes for a moment
ALTER TABLE "person"
  DROP COLUMN "code",
  DROP COLUMN "height";

COMMIT;

RESET client_encoding;
RESET standard_conforming_strings;
RESET TimeZone;
RESET lock_timeout;
RESET statement_timeout;
