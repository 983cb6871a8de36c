-- schemac: forward script for PostgreSQL 14 and later, 9 steps

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';

-- steps 1 to 2 of 9, in one statement:
--   1: add column t.added (expand; reverse: lossy: values written to column t.added since)
--   2: add column t.demanded (expand; reverse: lossy: values written to column t.demanded since)
ALTER TABLE "t"
  ADD COLUMN "added" integer,
  ADD COLUMN "demanded" integer NOT NULL DEFAULT 7;

-- steps 3 to 9 of 9, in one statement:
--   3: alter column t.wider: integer to bigint (expand; reverse: lossless, but fails where a value of column t.wider does not fit its former type)
--   4: alter column t.narrower: bigint to integer (contract; reverse: lossless)
--   5: alter column t.finer: numeric(8,2) to numeric(12,4) (expand; reverse: lossy: digits after the point in what was written to column t.finer since; fails where a value of column t.finer does not fit its former type)
--   6: alter column t.coarser: timestamp(6) to timestamp(0) (contract; reverse: lossy: fractions of seconds in column t.coarser do not come back)
--   7: alter column t.required: not null (contract; reverse: lossless)
--   8: alter column t.bare: drop default (contract; reverse: lossless)
--   9: alter column t.described: comment (expand; reverse: lossless)
ALTER TABLE "t"
  ALTER COLUMN "wider" TYPE bigint,
  ALTER COLUMN "narrower" TYPE integer,
  ALTER COLUMN "finer" TYPE numeric(12,4),
  ALTER COLUMN "coarser" TYPE timestamp(0),
  ALTER COLUMN "required" SET NOT NULL,
  ALTER COLUMN "bare" DROP DEFAULT;
COMMENT ON COLUMN "t"."described" IS 'how many';

COMMIT;
