-- schemac: forward script for PostgreSQL 14 and later, 25 steps
-- 2 transactions: run it with psql -v ON_ERROR_STOP=1, so that it stops at the first error
-- what was committed before that stays: go on from the statement that failed (55P03: a lock was not free within 10 seconds), or take back from that step on

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- step 1 of 25: add value z of enum grows_a (expand; reverse: lossless, but fails where a row holds 'z' of enum grows_a)
ALTER TYPE "grows_a" ADD VALUE 'z';

COMMIT;

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- step 2 of 25: rename table both to both_2 (contract; reverse: lossless)
--   lock ACCESS EXCLUSIVE on both, blocks reads and writes for a moment
ALTER TABLE "both" RENAME TO "both_2";

-- step 3 of 25: rename table stale_column to stale_column_2 (contract; reverse: lossless)
--   lock ACCESS EXCLUSIVE on stale_column, blocks reads and writes for a moment
ALTER TABLE "stale_column" RENAME TO "stale_column_2";

-- step 4 of 25: rename column both_2.a to b (contract; reverse: lossless)
--   lock ACCESS EXCLUSIVE on both_2, blocks reads and writes for a moment
ALTER TABLE "both_2" RENAME COLUMN "a" TO "b";

-- step 5 of 25: rename column grows.a to b (contract; reverse: lossless)
--   lock ACCESS EXCLUSIVE on grows, blocks reads and writes for a moment
ALTER TABLE "grows" RENAME COLUMN "a" TO "b";

-- step 6 of 25: rename column stale_table.a to b (contract; reverse: lossless)
--   lock ACCESS EXCLUSIVE on stale_table, blocks reads and writes for a moment
ALTER TABLE "stale_table" RENAME COLUMN "a" TO "b";

-- step 7 of 25: rename column swap.a to schemac_rename_1 (contract; reverse: lossless)
--   lock ACCESS EXCLUSIVE on swap, blocks reads and writes for a moment
ALTER TABLE "swap" RENAME COLUMN "a" TO "schemac_rename_1";

-- step 8 of 25: rename column swap.b to a (contract; reverse: lossless)
--   lock ACCESS EXCLUSIVE on swap, blocks reads and writes for a moment
ALTER TABLE "swap" RENAME COLUMN "b" TO "a";

-- step 9 of 25: rename column swap.schemac_rename_1 to b (contract; reverse: lossless)
--   lock ACCESS EXCLUSIVE on swap, blocks reads and writes for a moment
ALTER TABLE "swap" RENAME COLUMN "schemac_rename_1" TO "b";

-- step 10 of 25: rename column was_named.a to b (contract; reverse: lossless)
--   lock ACCESS EXCLUSIVE on was_named, blocks reads and writes for a moment
ALTER TABLE "was_named" RENAME COLUMN "a" TO "b";

-- step 11 of 25: rename column was_text.a to b (contract; reverse: lossless)
--   lock ACCESS EXCLUSIVE on was_text, blocks reads and writes for a moment
ALTER TABLE "was_text" RENAME COLUMN "a" TO "b";

-- step 12 of 25: rename primary key pk_both to pk_both_2 on both_2 (migrate; reverse: lossless)
--   lock ACCESS EXCLUSIVE on both_2, blocks reads and writes for a moment
ALTER TABLE "both_2" RENAME CONSTRAINT "pk_both" TO "pk_both_2";

-- step 13 of 25: rename primary key pk_stale_column to pk_stale_column_2 on stale_column_2 (migrate; reverse: lossless)
--   lock ACCESS EXCLUSIVE on stale_column_2, blocks reads and writes for a moment
ALTER TABLE "stale_column_2" RENAME CONSTRAINT "pk_stale_column" TO "pk_stale_column_2";

-- step 14 of 25: rename enum both_a to both_2_b (contract; reverse: lossless)
ALTER TYPE "both_a" RENAME TO "both_2_b";

-- step 15 of 25: rename enum grows_a to grows_b (contract; reverse: lossless)
ALTER TYPE "grows_a" RENAME TO "grows_b";

-- step 16 of 25: rename enum stale_column_a to stale_column_2_a (contract; reverse: lossless)
ALTER TYPE "stale_column_a" RENAME TO "stale_column_2_a";

-- step 17 of 25: rename enum stale_table_a to stale_table_b (contract; reverse: lossless)
ALTER TYPE "stale_table_a" RENAME TO "stale_table_b";

-- step 18 of 25: rename enum swap_a to schemac_rename_1 (contract; reverse: lossless)
ALTER TYPE "swap_a" RENAME TO "schemac_rename_1";

-- step 19 of 25: rename enum swap_b to swap_a (contract; reverse: lossless)
ALTER TYPE "swap_b" RENAME TO "swap_a";

-- step 20 of 25: rename enum schemac_rename_1 to swap_b (contract; reverse: lossless)
ALTER TYPE "schemac_rename_1" RENAME TO "swap_b";

-- step 21 of 25: create enum was_named_b (expand; reverse: lossless)
CREATE TYPE "was_named_b" AS ENUM ('red', 'green');

-- step 22 of 25: create enum was_text_b (expand; reverse: lossless)
CREATE TYPE "was_text_b" AS ENUM ('x', 'y');

-- step 23 of 25: alter column was_named.b: "colour" to "was_named_b" (contract; reverse: lossless, but fails where a value of column was_named.b does not fit its former type)
--   lock ACCESS EXCLUSIVE on was_named, blocks reads and writes; rewrites the table
ALTER TABLE "was_named" ALTER COLUMN "b" TYPE "was_named_b" USING cast(cast("b" as text) as "was_named_b");

-- step 24 of 25: alter column was_text.b: varchar(10) to "was_text_b" (contract; reverse: lossless, but fails where a value of column was_text.b does not fit its former type)
--   lock ACCESS EXCLUSIVE on was_text, blocks reads and writes; rewrites the table
ALTER TABLE "was_text" ALTER COLUMN "b" TYPE "was_text_b" USING cast("b" as "was_text_b");

-- step 25 of 25: drop enum colour (contract; reverse: lossless)
DROP TYPE "colour";

COMMIT;
