-- schemac: rollback script for PostgreSQL 14 and later, 10 steps
-- one transaction: where it stops, nothing has changed; run it again where a lock was not free within 10 seconds (55P03)

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- undo step 10 (drop table): create table kept (lossy: the rows of table kept and privileges on it do not come back)
CREATE TABLE "kept" (
  "id" integer NOT NULL,
  CONSTRAINT "pk_kept" PRIMARY KEY ("id")
);

-- undo step 9 (create grant): drop grant on t<U+000A>`" to schemac_reader (lossless)
REVOKE SELECT ON "t
`""" FROM "schemac_reader";

-- undo step 8 (create trigger): drop trigger tr"`'; -- on t<U+000A>`" (lossless)
--   lock ACCESS EXCLUSIVE, blocks reads and writes for a moment
DROP TRIGGER "tr""`'; --" ON "t
`""";

-- undo step 7 (create trigger): drop trigger inside on two words.log (lossless)
--   lock ACCESS EXCLUSIVE, blocks reads and writes for a moment
DROP TRIGGER "inside" ON "two words"."log";

-- undo step 6 (create table): drop table two words.log (lossy: rows written to table two words.log since)
--   lock ACCESS EXCLUSIVE on two words.log, blocks reads and writes for a moment
DROP TABLE "two words"."log";

-- undo step 5 (create table): drop table t<U+000A>`" (lossy: rows written to table t<U+000A>`" since)
--   lock ACCESS EXCLUSIVE on t<U+000A>`", blocks reads and writes for a moment
DROP TABLE "t
`""";

-- undo step 4 (create routine): drop routine touch (lossless)
DROP FUNCTION touch();

-- undo step 3 (create domain): drop domain d (lossless)
DROP DOMAIN "d";

-- undo step 2 (create schema): drop schema two words (lossless)
DROP SCHEMA "two words";

-- undo step 1 (create schema): drop schema audit"` (lossless)
DROP SCHEMA "audit""`";

COMMIT;
