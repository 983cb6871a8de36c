-- schemac: rollback script for PostgreSQL 14 and later, 2 steps
-- one transaction: where it stops, nothing has changed; run it again where a lock was not free within 10 seconds (55P03)

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- undo step 2 (alter column): alter column t.a: change default (lossless)
--   lock ACCESS EXCLUSIVE on t, blocks reads and writes for a moment
ALTER TABLE "t" ALTER COLUMN "a" SET DEFAULT 'it''s';

-- undo step 1 (add enum values): replace enum odd 'enum': drop values say "x" semi; colon -- *<U+002F> back<U+005C>slash and 3 more (lossless, but fails where a row holds 'say "x"', 'semi; colon -- *<U+002F>', 'back<U+005C>slash' or 3 more of enum odd 'enum')
--   lock ACCESS EXCLUSIVE, blocks reads and writes; rewrites the table
ALTER TYPE "odd 'enum'" RENAME TO "schemac_replaced_type";
CREATE TYPE "odd 'enum'" AS ENUM ('it''s', 'plain');
ALTER TABLE "t"
  ALTER COLUMN "a" DROP DEFAULT,
  ALTER COLUMN "a" TYPE "odd 'enum'" USING cast(cast("a" as text) as "odd 'enum'"),
  ALTER COLUMN "a" SET DEFAULT 'it''s';
DROP TYPE "schemac_replaced_type";

COMMIT;
