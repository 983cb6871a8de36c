-- schemac: rollback script for PostgreSQL 14 and later, 9 steps
-- one transaction: where it stops, nothing has changed; run it again where a lock was not free within 10 seconds (55P03)

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- undo steps 9 to 8, in one statement:
--   9 (alter column): alter column t.described: comment (lossless)
--   8 (alter column): alter column t.bare: set default (lossless)
--   lock ACCESS EXCLUSIVE on t, blocks reads and writes for a moment
ALTER TABLE "t" ALTER COLUMN "bare" SET DEFAULT '''x''';
COMMENT ON COLUMN "t"."described" IS NULL;

-- undo step 7 (alter column): alter column t.required: nullable (lossless)
--   lock ACCESS EXCLUSIVE on t, blocks reads and writes for a moment
ALTER TABLE "t"
  DROP CONSTRAINT IF EXISTS "schemac_not_null",
  ALTER COLUMN "required" DROP NOT NULL;

-- undo steps 6 to 3, in one statement:
--   6 (alter column): alter column t.coarser: timestamp(0) to timestamp(6) (lossy: fractions of seconds in column t.coarser do not come back)
--   5 (alter column): alter column t.finer: numeric(12,4) to numeric(8,2) (lossy: digits after the point in what was written to column t.finer since; fails where a value of column t.finer does not fit its former type)
--   4 (alter column): alter column t.narrower: integer to bigint (lossless)
--   3 (alter column): alter column t.wider: bigint to integer (lossless, but fails where a value of column t.wider does not fit its former type)
--   lock ACCESS EXCLUSIVE on t, blocks reads and writes; rewrites the table
ALTER TABLE "t"
  ALTER COLUMN "coarser" TYPE timestamp(6),
  ALTER COLUMN "finer" TYPE numeric(8,2),
  ALTER COLUMN "narrower" TYPE bigint,
  ALTER COLUMN "wider" TYPE integer;

-- undo steps 2 to 1, in one statement:
--   2 (add column): drop column t.demanded (lossy: values written to column t.demanded since)
--   1 (add column): drop column t.added (lossy: values written to column t.added since)
--   lock ACCESS EXCLUSIVE on t, blocks reads and writes for a moment
ALTER TABLE "t"
  DROP COLUMN "demanded",
  DROP COLUMN "added";

COMMIT;
