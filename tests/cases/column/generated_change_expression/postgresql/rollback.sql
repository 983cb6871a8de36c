-- schemac: rollback script for PostgreSQL 14 and later, 4 steps

SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SET TimeZone = 'UTC';
SET lock_timeout = '10s';

BEGIN;

-- step 4 back: add index idx_person_label on person (lossless)
DROP INDEX "idx_person_label";

-- step 3 back: add column person.label (lossless)
ALTER TABLE "person" DROP COLUMN "label";

-- step 2 back: drop column person.label (lossless)
ALTER TABLE "person" ADD COLUMN "label" varchar(100) GENERATED ALWAYS AS ("first" || ' ' || "last") STORED;

-- step 1 back: drop index idx_person_label on person (lossless)
CREATE INDEX "idx_person_label" ON "person" ("label");

COMMIT;
