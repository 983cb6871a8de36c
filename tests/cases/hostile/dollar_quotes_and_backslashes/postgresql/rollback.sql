-- schemac: rollback script for PostgreSQL 14 and later, 6 steps

SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SET TimeZone = 'UTC';
SET lock_timeout = '10s';

BEGIN;

-- step 6 back: add check chk_t_a on t (lossless)
ALTER TABLE "t" DROP CONSTRAINT "chk_t_a";

-- step 5 back: add column t.back<U+005C>slash (lossless)
ALTER TABLE "t" DROP COLUMN "back\slash";

-- step 4 back: add column t.c$d (lossless)
ALTER TABLE "t" DROP COLUMN "c$d";

-- step 3 back: add column t.b (lossless)
ALTER TABLE "t" DROP COLUMN "b";

-- step 2 back: add column t.a (lossless)
ALTER TABLE "t" DROP COLUMN "a";

-- step 1 back: alter table t (lossless)
COMMENT ON TABLE "t" IS NULL;

COMMIT;
