-- schemac: forward script for PostgreSQL 14 and later, 6 steps

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';

-- step 1 of 6: rename table renamed to renamed_since (contract; reverse: lossless)
ALTER TABLE "renamed" RENAME TO "renamed_since";

-- step 2 of 6: rename column renamed_since.before to after (contract; reverse: lossless)
ALTER TABLE "renamed_since" RENAME COLUMN "before" TO "after";

-- step 3 of 6: rename primary key pk_renamed to pk_renamed_since on renamed_since (migrate; reverse: lossless)
ALTER TABLE "renamed_since" RENAME CONSTRAINT "pk_renamed" TO "pk_renamed_since";

-- steps 4 to 5 of 6, in one statement:
--   4: add column grown.small (expand; reverse: lossy: values written to column grown.small since)
--   5: add column grown.big (expand; reverse: lossy: values written to column grown.big since)
ALTER TABLE "grown"
  ADD COLUMN "small" smallint,
  ADD COLUMN "big" numeric(20,0);

-- step 6 of 6: add index idx_grown_at on grown (expand; reverse: lossless)
CREATE INDEX "idx_grown_at" ON "grown" ("at" DESC);

COMMIT;
