-- schemac: rollback script for PostgreSQL 14 and later, 4 steps

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';

-- undo step 4 (add index): drop index idx_person_label on person (lossless)
DROP INDEX "idx_person_label";

-- undo step 3 (add column): drop column person.label (lossless)
ALTER TABLE "person" DROP COLUMN "label";

-- undo step 2 (drop column): add column person.label (lossless)
ALTER TABLE "person" ADD COLUMN "label" varchar(100) GENERATED ALWAYS AS ("first" || ' ' || "last") STORED;

-- undo step 1 (drop index): add index idx_person_label on person (lossless)
CREATE INDEX "idx_person_label" ON "person" ("label");

COMMIT;
