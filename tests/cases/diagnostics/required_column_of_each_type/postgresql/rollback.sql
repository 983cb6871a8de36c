-- schemac: rollback script for PostgreSQL 14 and later, 8 steps

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';

-- undo step 8 (add column): drop column t.h (lossy: values written to column t.h since)
ALTER TABLE "t" DROP COLUMN "h";

-- undo step 7 (add column): drop column t.g (lossy: values written to column t.g since)
ALTER TABLE "t" DROP COLUMN "g";

-- undo step 6 (add column): drop column t.f (lossy: values written to column t.f since)
ALTER TABLE "t" DROP COLUMN "f";

-- undo step 5 (add column): drop column t.d (lossy: values written to column t.d since)
ALTER TABLE "t" DROP COLUMN "d";

-- undo step 4 (add column): drop column t.c (lossy: values written to column t.c since)
ALTER TABLE "t" DROP COLUMN "c";

-- undo step 3 (add column): drop column t.b (lossy: values written to column t.b since)
ALTER TABLE "t" DROP COLUMN "b";

-- undo step 2 (add column): drop column t.a (lossy: values written to column t.a since)
ALTER TABLE "t" DROP COLUMN "a";

-- undo step 1 (create enum): drop enum e (lossless)
DROP TYPE "e";

COMMIT;
