-- schemac: forward script for PostgreSQL 14 and later, 9 steps

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';

-- step 1 of 9: add column t.added (expand; reverse: lossy: values written to column t.added since)
ALTER TABLE "t" ADD COLUMN "added" integer;

-- step 2 of 9: add column t.demanded (expand; reverse: lossy: values written to column t.demanded since)
ALTER TABLE "t" ADD COLUMN "demanded" integer NOT NULL DEFAULT 7;

-- step 3 of 9: alter column t.wider: integer to bigint (expand; reverse: lossless, but fails where a value of column t.wider does not fit its former type)
ALTER TABLE "t" ALTER COLUMN "wider" TYPE bigint;

-- step 4 of 9: alter column t.narrower: bigint to integer (contract; reverse: lossless)
ALTER TABLE "t" ALTER COLUMN "narrower" TYPE integer;

-- step 5 of 9: alter column t.finer: numeric(8,2) to numeric(12,4) (expand; reverse: lossy: digits after the point in what was written to column t.finer since; fails where a value of column t.finer does not fit its former type)
ALTER TABLE "t" ALTER COLUMN "finer" TYPE numeric(12,4);

-- step 6 of 9: alter column t.coarser: timestamp(6) to timestamp(0) (contract; reverse: lossy: fractions of seconds in column t.coarser do not come back)
ALTER TABLE "t" ALTER COLUMN "coarser" TYPE timestamp(0);

-- step 7 of 9: alter column t.required: not null (contract; reverse: lossless)
ALTER TABLE "t" ALTER COLUMN "required" SET NOT NULL;

-- step 8 of 9: alter column t.bare: drop default (contract; reverse: lossless)
ALTER TABLE "t" ALTER COLUMN "bare" DROP DEFAULT;

-- step 9 of 9: alter column t.described: comment (expand; reverse: lossless)
COMMENT ON COLUMN "t"."described" IS 'how many';

COMMIT;
