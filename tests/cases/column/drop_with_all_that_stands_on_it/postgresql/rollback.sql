-- schemac: rollback script for PostgreSQL 14 and later, 7 steps

SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SET TimeZone = 'UTC';
SET lock_timeout = '10s';

BEGIN;

-- step 7 back: drop column person.height (lossy: the values of column person.height)
ALTER TABLE "person" ADD COLUMN "height" integer;

-- step 6 back: drop column person.code (lossy: the values of column person.code)
ALTER TABLE "person" ADD COLUMN "code" varchar(20);

-- step 5 back: drop unique key uq_person_code on person (lossless)
ALTER TABLE "person" ADD CONSTRAINT "uq_person_code" UNIQUE ("code");

-- step 4 back: drop index idx_person_height on person (lossless)
CREATE INDEX "idx_person_height" ON "person" ("height");

-- step 3 back: drop index idx_person_size on person (lossless)
CREATE INDEX "idx_person_size" ON "person" ("height", "weight");

-- step 2 back: drop check chk_person_size on person (lossless)
ALTER TABLE "person" ADD CONSTRAINT "chk_person_size" CHECK ("height" > "weight");

-- step 1 back: drop check chk_person_height on person (lossless)
ALTER TABLE "person" ADD CONSTRAINT "chk_person_height" CHECK ("height" > 0);

COMMIT;
