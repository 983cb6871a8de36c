-- schemac: rollback script for PostgreSQL 14 and later, 9 steps

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';

-- undo step 9 (alter column): alter column t.described: comment (lossless)
COMMENT ON COLUMN "t"."described" IS NULL;

-- undo step 8 (alter column): alter column t.bare: set default (lossless)
ALTER TABLE "t" ALTER COLUMN "bare" SET DEFAULT '''x''';

-- undo step 7 (alter column): alter column t.required: nullable (lossless)
ALTER TABLE "t" ALTER COLUMN "required" DROP NOT NULL;

-- undo step 6 (alter column): alter column t.coarser: timestamp(0) to timestamp(6) (lossy: fractions of seconds in column t.coarser do not come back)
ALTER TABLE "t" ALTER COLUMN "coarser" TYPE timestamp(6);

-- undo step 5 (alter column): alter column t.finer: numeric(12,4) to numeric(8,2) (lossy: digits after the point in what was written to column t.finer since; fails where a value of column t.finer does not fit its former type)
ALTER TABLE "t" ALTER COLUMN "finer" TYPE numeric(8,2);

-- undo step 4 (alter column): alter column t.narrower: integer to bigint (lossless)
ALTER TABLE "t" ALTER COLUMN "narrower" TYPE bigint;

-- undo step 3 (alter column): alter column t.wider: bigint to integer (lossless, but fails where a value of column t.wider does not fit its former type)
ALTER TABLE "t" ALTER COLUMN "wider" TYPE integer;

-- undo step 2 (add column): drop column t.demanded (lossy: values written to column t.demanded since)
ALTER TABLE "t" DROP COLUMN "demanded";

-- undo step 1 (add column): drop column t.added (lossy: values written to column t.added since)
ALTER TABLE "t" DROP COLUMN "added";

COMMIT;
