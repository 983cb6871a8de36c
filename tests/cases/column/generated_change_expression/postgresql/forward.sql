-- schemac: forward script for PostgreSQL 14 and later, 4 steps

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';

-- step 1 of 4: drop index idx_person_label on person (migrate; reverse: lossless)
DROP INDEX "idx_person_label";

-- step 2 of 4: drop column person.label (migrate; reverse: lossless)
ALTER TABLE "person" DROP COLUMN "label";

-- step 3 of 4: add column person.label (migrate; reverse: lossless)
ALTER TABLE "person" ADD COLUMN "label" varchar(100) GENERATED ALWAYS AS ("last" || ', ' || "first") STORED;

-- step 4 of 4: add index idx_person_label on person (migrate; reverse: lossless)
CREATE INDEX "idx_person_label" ON "person" ("label");

COMMIT;
