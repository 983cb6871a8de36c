-- schemac: forward script for PostgreSQL 14 and later, 7 steps

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';

-- step 1 of 7: drop check chk_person_height on person (contract; reverse: lossless, but fails where a row breaks check chk_person_height)
ALTER TABLE "person" DROP CONSTRAINT "chk_person_height";

-- step 2 of 7: drop check chk_person_size on person (contract; reverse: lossless, but fails where a row breaks check chk_person_size)
ALTER TABLE "person" DROP CONSTRAINT "chk_person_size";

-- step 3 of 7: drop index idx_person_size on person (contract; reverse: lossless)
DROP INDEX "idx_person_size";

-- step 4 of 7: drop index idx_person_height on person (contract; reverse: lossless)
DROP INDEX "idx_person_height";

-- step 5 of 7: drop unique key uq_person_code on person (contract; reverse: lossless, but fails where two rows share key uq_person_code)
ALTER TABLE "person" DROP CONSTRAINT "uq_person_code";

-- step 6 of 7: drop column person.code (contract; reverse: lossy: the values of column person.code do not come back)
ALTER TABLE "person" DROP COLUMN "code";

-- step 7 of 7: drop column person.height (contract; reverse: lossy: the values of column person.height do not come back)
ALTER TABLE "person" DROP COLUMN "height";

COMMIT;
