-- schemac: rollback script for PostgreSQL 14 and later, 25 steps
-- one transaction: where it stops, nothing has changed; run it again where a lock was not free within 10 seconds (55P03)

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- undo step 25 (drop enum): create enum colour (lossless)
CREATE TYPE "colour" AS ENUM ('red', 'green');

-- undo step 24 (alter column): alter column was_text.b: "was_text_b" to varchar(10) (lossless, but fails where a value of column was_text.b does not fit its former type)
--   lock ACCESS EXCLUSIVE on was_text, blocks reads and writes; rewrites the table
ALTER TABLE "was_text" ALTER COLUMN "b" TYPE varchar(10);

-- undo step 23 (alter column): alter column was_named.b: "was_named_b" to "colour" (lossless, but fails where a value of column was_named.b does not fit its former type)
--   lock ACCESS EXCLUSIVE on was_named, blocks reads and writes; rewrites the table
ALTER TABLE "was_named" ALTER COLUMN "b" TYPE "colour" USING cast(cast("b" as text) as "colour");

-- undo step 22 (create enum): drop enum was_text_b (lossless)
DROP TYPE "was_text_b";

-- undo step 21 (create enum): drop enum was_named_b (lossless)
DROP TYPE "was_named_b";

-- undo step 20 (rename enum): rename enum swap_b to schemac_rename_1 (lossless)
ALTER TYPE "swap_b" RENAME TO "schemac_rename_1";

-- undo step 19 (rename enum): rename enum swap_a to swap_b (lossless)
ALTER TYPE "swap_a" RENAME TO "swap_b";

-- undo step 18 (rename enum): rename enum schemac_rename_1 to swap_a (lossless)
ALTER TYPE "schemac_rename_1" RENAME TO "swap_a";

-- undo step 17 (rename enum): rename enum stale_table_b to stale_table_a (lossless)
ALTER TYPE "stale_table_b" RENAME TO "stale_table_a";

-- undo step 16 (rename enum): rename enum stale_column_2_a to stale_column_a (lossless)
ALTER TYPE "stale_column_2_a" RENAME TO "stale_column_a";

-- undo step 15 (rename enum): rename enum grows_b to grows_a (lossless)
ALTER TYPE "grows_b" RENAME TO "grows_a";

-- undo step 14 (rename enum): rename enum both_2_b to both_a (lossless)
ALTER TYPE "both_2_b" RENAME TO "both_a";

-- undo step 13 (rename constraint): rename primary key pk_stale_column_2 to pk_stale_column on stale_column_2 (lossless)
--   lock ACCESS EXCLUSIVE on stale_column_2, blocks reads and writes for a moment
ALTER TABLE "stale_column_2" RENAME CONSTRAINT "pk_stale_column_2" TO "pk_stale_column";

-- undo step 12 (rename constraint): rename primary key pk_both_2 to pk_both on both_2 (lossless)
--   lock ACCESS EXCLUSIVE on both_2, blocks reads and writes for a moment
ALTER TABLE "both_2" RENAME CONSTRAINT "pk_both_2" TO "pk_both";

-- undo step 11 (rename column): rename column was_text.b to a (lossless)
--   lock ACCESS EXCLUSIVE on was_text, blocks reads and writes for a moment
ALTER TABLE "was_text" RENAME COLUMN "b" TO "a";

-- undo step 10 (rename column): rename column was_named.b to a (lossless)
--   lock ACCESS EXCLUSIVE on was_named, blocks reads and writes for a moment
ALTER TABLE "was_named" RENAME COLUMN "b" TO "a";

-- undo step 9 (rename column): rename column swap.b to schemac_rename_1 (lossless)
--   lock ACCESS EXCLUSIVE on swap, blocks reads and writes for a moment
ALTER TABLE "swap" RENAME COLUMN "b" TO "schemac_rename_1";

-- undo step 8 (rename column): rename column swap.a to b (lossless)
--   lock ACCESS EXCLUSIVE on swap, blocks reads and writes for a moment
ALTER TABLE "swap" RENAME COLUMN "a" TO "b";

-- undo step 7 (rename column): rename column swap.schemac_rename_1 to a (lossless)
--   lock ACCESS EXCLUSIVE on swap, blocks reads and writes for a moment
ALTER TABLE "swap" RENAME COLUMN "schemac_rename_1" TO "a";

-- undo step 6 (rename column): rename column stale_table.b to a (lossless)
--   lock ACCESS EXCLUSIVE on stale_table, blocks reads and writes for a moment
ALTER TABLE "stale_table" RENAME COLUMN "b" TO "a";

-- undo step 5 (rename column): rename column grows.b to a (lossless)
--   lock ACCESS EXCLUSIVE on grows, blocks reads and writes for a moment
ALTER TABLE "grows" RENAME COLUMN "b" TO "a";

-- undo step 4 (rename column): rename column both_2.b to a (lossless)
--   lock ACCESS EXCLUSIVE on both_2, blocks reads and writes for a moment
ALTER TABLE "both_2" RENAME COLUMN "b" TO "a";

-- undo step 3 (rename table): rename table stale_column_2 to stale_column (lossless)
--   lock ACCESS EXCLUSIVE on stale_column_2, blocks reads and writes for a moment
ALTER TABLE "stale_column_2" RENAME TO "stale_column";

-- undo step 2 (rename table): rename table both_2 to both (lossless)
--   lock ACCESS EXCLUSIVE on both_2, blocks reads and writes for a moment
ALTER TABLE "both_2" RENAME TO "both";

-- undo step 1 (add enum values): replace enum grows_a: drop value z (lossless, but fails where a row holds 'z' of enum grows_a)
--   lock ACCESS EXCLUSIVE, blocks reads and writes; rewrites the table
ALTER TYPE "grows_a" RENAME TO "schemac_replaced_type";
CREATE TYPE "grows_a" AS ENUM ('x', 'y');
ALTER TABLE "grows"
  ALTER COLUMN "a" DROP DEFAULT,
  ALTER COLUMN "a" TYPE "grows_a" USING cast(cast("a" as text) as "grows_a"),
  ALTER COLUMN "a" SET DEFAULT 'x';
DROP TYPE "schemac_replaced_type";

COMMIT;
