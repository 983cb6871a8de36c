-- schemac: rollback script for PostgreSQL 14 and later, 4 steps

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';

-- undo step 4 (add column): drop column t.a (lossy: values written to column t.a since)
ALTER TABLE "t" DROP COLUMN "a";

-- undo step 3 (rename column): rename column t.b to a (lossless)
ALTER TABLE "t" RENAME COLUMN "b" TO "a";

-- undo step 2 (rename column): rename column t.c to b (lossless)
ALTER TABLE "t" RENAME COLUMN "c" TO "b";

-- undo step 1 (rename column): rename column t.d to c (lossless)
ALTER TABLE "t" RENAME COLUMN "d" TO "c";

COMMIT;
