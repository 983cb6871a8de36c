-- schemac: rollback script for PostgreSQL 14 and later, 25 steps

SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SET TimeZone = 'UTC';
SET lock_timeout = '10s';

BEGIN;

-- step 25 back: drop enum colour (lossless)
CREATE TYPE "colour" AS ENUM ('red', 'green');

-- step 24 back: alter column was_text.b (lossless)
ALTER TABLE "was_text" ALTER COLUMN "b" TYPE varchar(10);

-- step 23 back: alter column was_named.b (lossless)
ALTER TABLE "was_named" ALTER COLUMN "b" TYPE "colour" USING cast(cast("b" as text) as "colour");

-- step 22 back: create enum was_text_b (lossless)
DROP TYPE "was_text_b";

-- step 21 back: create enum was_named_b (lossless)
DROP TYPE "was_named_b";

COMMIT;

BEGIN;

-- step 20 back: add value z of enum grows_b (lossless)
ALTER TYPE "grows_b" RENAME TO "schemac_replaced_type";
CREATE TYPE "grows_b" AS ENUM ('x', 'y');
ALTER TABLE "grows"
  ALTER COLUMN "b" DROP DEFAULT,
  ALTER COLUMN "b" TYPE "grows_b" USING cast(cast("b" as text) as "grows_b"),
  ALTER COLUMN "b" SET DEFAULT 'x';
DROP TYPE "schemac_replaced_type";

COMMIT;

BEGIN;

-- step 19 back: rename enum schemac_rename_1 to swap_b (lossless)
ALTER TYPE "swap_b" RENAME TO "schemac_rename_1";

-- step 18 back: rename enum swap_b to swap_a (lossless)
ALTER TYPE "swap_a" RENAME TO "swap_b";

-- step 17 back: rename enum swap_a to schemac_rename_1 (lossless)
ALTER TYPE "schemac_rename_1" RENAME TO "swap_a";

-- step 16 back: rename enum stale_table_a to stale_table_b (lossless)
ALTER TYPE "stale_table_b" RENAME TO "stale_table_a";

-- step 15 back: rename enum stale_column_a to stale_column_2_a (lossless)
ALTER TYPE "stale_column_2_a" RENAME TO "stale_column_a";

-- step 14 back: rename enum grows_a to grows_b (lossless)
ALTER TYPE "grows_b" RENAME TO "grows_a";

-- step 13 back: rename enum both_a to both_2_b (lossless)
ALTER TYPE "both_2_b" RENAME TO "both_a";

-- step 12 back: rename primary key pk_stale_column to pk_stale_column_2 on stale_column_2 (lossless)
ALTER TABLE "stale_column_2" RENAME CONSTRAINT "pk_stale_column_2" TO "pk_stale_column";

-- step 11 back: rename primary key pk_both to pk_both_2 on both_2 (lossless)
ALTER TABLE "both_2" RENAME CONSTRAINT "pk_both_2" TO "pk_both";

-- step 10 back: rename column was_text.a to b (lossless)
ALTER TABLE "was_text" RENAME COLUMN "b" TO "a";

-- step 9 back: rename column was_named.a to b (lossless)
ALTER TABLE "was_named" RENAME COLUMN "b" TO "a";

-- step 8 back: rename column swap.schemac_rename_1 to b (lossless)
ALTER TABLE "swap" RENAME COLUMN "b" TO "schemac_rename_1";

-- step 7 back: rename column swap.b to a (lossless)
ALTER TABLE "swap" RENAME COLUMN "a" TO "b";

-- step 6 back: rename column swap.a to schemac_rename_1 (lossless)
ALTER TABLE "swap" RENAME COLUMN "schemac_rename_1" TO "a";

-- step 5 back: rename column stale_table.a to b (lossless)
ALTER TABLE "stale_table" RENAME COLUMN "b" TO "a";

-- step 4 back: rename column grows.a to b (lossless)
ALTER TABLE "grows" RENAME COLUMN "b" TO "a";

-- step 3 back: rename column both_2.a to b (lossless)
ALTER TABLE "both_2" RENAME COLUMN "b" TO "a";

-- step 2 back: rename table stale_column to stale_column_2 (lossless)
ALTER TABLE "stale_column_2" RENAME TO "stale_column";

-- step 1 back: rename table both to both_2 (lossless)
ALTER TABLE "both_2" RENAME TO "both";

COMMIT;
