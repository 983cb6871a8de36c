-- schemac: forward script for PostgreSQL 14 and later, 7 steps

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';

-- steps 1 to 2 of 7, in one statement:
--   1: drop check chk_person_height on person (contract; reverse: lossless, but fails where a row breaks check chk_person_height)
--   2: drop check chk_person_size on person (contract; reverse: lossless, but fails where a row breaks check chk_person_size)
ALTER TABLE "person"
  DROP CONSTRAINT "chk_person_height",
  DROP CONSTRAINT "chk_person_size";

-- step 3 of 7: drop index idx_person_size on person (contract; reverse: lossless)
DROP INDEX "idx_person_size";

-- step 4 of 7: drop index idx_person_height on person (contract; reverse: lossless)
DROP INDEX "idx_person_height";

-- step 5 of 7: drop unique key uq_person_code on person (contract; reverse: lossless, but fails where two rows share key uq_person_code)
ALTER TABLE "person" DROP CONSTRAINT "uq_person_code";

-- steps 6 to 7 of 7, in one statement:
--   6: drop column person.code (contract; reverse: lossy: the values of column person.code do not come back)
--   7: drop column person.height (contract; reverse: lossy: the values of column person.height do not come back)
ALTER TABLE "person"
  DROP COLUMN "code",
  DROP COLUMN "height";

COMMIT;
