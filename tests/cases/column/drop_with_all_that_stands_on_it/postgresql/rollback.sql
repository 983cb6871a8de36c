-- schemac: rollback script for PostgreSQL 14 and later, 7 steps

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';

-- undo steps 7 to 6, in one statement:
--   7 (drop column): add column person.height (lossy: the values of column person.height do not come back)
--   6 (drop column): add column person.code (lossy: the values of column person.code do not come back)
ALTER TABLE "person"
  ADD COLUMN "height" integer,
  ADD COLUMN "code" varchar(20);

-- undo step 5 (drop unique key): add unique key uq_person_code on person (lossless, but fails where two rows share key uq_person_code)
ALTER TABLE "person" ADD CONSTRAINT "uq_person_code" UNIQUE ("code");

-- undo step 4 (drop index): add index idx_person_height on person (lossless)
CREATE INDEX "idx_person_height" ON "person" ("height");

-- undo step 3 (drop index): add index idx_person_size on person (lossless)
CREATE INDEX "idx_person_size" ON "person" ("height", "weight");

-- undo steps 2 to 1, in one statement:
--   2 (drop check): add check chk_person_size on person (lossless, but fails where a row breaks check chk_person_size)
--   1 (drop check): add check chk_person_height on person (lossless, but fails where a row breaks check chk_person_height)
ALTER TABLE "person"
  ADD CONSTRAINT "chk_person_size" CHECK ("height" > "weight"),
  ADD CONSTRAINT "chk_person_height" CHECK ("height" > 0);

COMMIT;
