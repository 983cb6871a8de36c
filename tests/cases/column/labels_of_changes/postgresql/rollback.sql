-- schemac: rollback script for PostgreSQL 14 and later, 9 steps

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';

-- undo steps 9 to 3, in one statement:
--   9 (alter column): alter column t.described: comment (lossless)
--   8 (alter column): alter column t.bare: set default (lossless)
--   7 (alter column): alter column t.required: nullable (lossless)
--   6 (alter column): alter column t.coarser: timestamp(0) to timestamp(6) (lossy: fractions of seconds in column t.coarser do not come back)
--   5 (alter column): alter column t.finer: numeric(12,4) to numeric(8,2) (lossy: digits after the point in what was written to column t.finer since; fails where a value of column t.finer does not fit its former type)
--   4 (alter column): alter column t.narrower: integer to bigint (lossless)
--   3 (alter column): alter column t.wider: bigint to integer (lossless, but fails where a value of column t.wider does not fit its former type)
ALTER TABLE "t"
  ALTER COLUMN "bare" SET DEFAULT '''x''',
  ALTER COLUMN "required" DROP NOT NULL,
  ALTER COLUMN "coarser" TYPE timestamp(6),
  ALTER COLUMN "finer" TYPE numeric(8,2),
  ALTER COLUMN "narrower" TYPE bigint,
  ALTER COLUMN "wider" TYPE integer;
COMMENT ON COLUMN "t"."described" IS NULL;

-- undo steps 2 to 1, in one statement:
--   2 (add column): drop column t.demanded (lossy: values written to column t.demanded since)
--   1 (add column): drop column t.added (lossy: values written to column t.added since)
ALTER TABLE "t"
  DROP COLUMN "demanded",
  DROP COLUMN "added";

COMMIT;
