-- schemac: rollback script for PostgreSQL 14 and later, 7 steps

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';

-- undo step 7 (alter column): alter column t.a: change default (lossless)
ALTER TABLE "t" ALTER COLUMN "a" SET DEFAULT 'it''s';

-- undo step 6 (add enum value): replace enum odd 'enum': drop value ünï (lossless, but fails where a row holds 'ünï' of enum odd 'enum')
ALTER TYPE "odd 'enum'" RENAME TO "schemac_replaced_type";
CREATE TYPE "odd 'enum'" AS ENUM ('it''s', 'say "x"', 'plain', 'semi; colon -- */', 'back\slash', 'comma, in it', '(paren');
ALTER TABLE "t"
  ALTER COLUMN "a" DROP DEFAULT,
  ALTER COLUMN "a" TYPE "odd 'enum'" USING cast(cast("a" as text) as "odd 'enum'"),
  ALTER COLUMN "a" SET DEFAULT 'it''s';
DROP TYPE "schemac_replaced_type";

-- undo step 5 (add enum value): replace enum odd 'enum': drop value (paren (lossless, but fails where a row holds '(paren' of enum odd 'enum')
ALTER TYPE "odd 'enum'" RENAME TO "schemac_replaced_type";
CREATE TYPE "odd 'enum'" AS ENUM ('it''s', 'say "x"', 'plain', 'semi; colon -- */', 'back\slash', 'comma, in it');
ALTER TABLE "t"
  ALTER COLUMN "a" DROP DEFAULT,
  ALTER COLUMN "a" TYPE "odd 'enum'" USING cast(cast("a" as text) as "odd 'enum'"),
  ALTER COLUMN "a" SET DEFAULT 'it''s';
DROP TYPE "schemac_replaced_type";

-- undo step 4 (add enum value): replace enum odd 'enum': drop value comma, in it (lossless, but fails where a row holds 'comma, in it' of enum odd 'enum')
ALTER TYPE "odd 'enum'" RENAME TO "schemac_replaced_type";
CREATE TYPE "odd 'enum'" AS ENUM ('it''s', 'say "x"', 'plain', 'semi; colon -- */', 'back\slash');
ALTER TABLE "t"
  ALTER COLUMN "a" DROP DEFAULT,
  ALTER COLUMN "a" TYPE "odd 'enum'" USING cast(cast("a" as text) as "odd 'enum'"),
  ALTER COLUMN "a" SET DEFAULT 'it''s';
DROP TYPE "schemac_replaced_type";

-- undo step 3 (add enum value): replace enum odd 'enum': drop value back<U+005C>slash (lossless, but fails where a row holds 'back<U+005C>slash' of enum odd 'enum')
ALTER TYPE "odd 'enum'" RENAME TO "schemac_replaced_type";
CREATE TYPE "odd 'enum'" AS ENUM ('it''s', 'say "x"', 'plain', 'semi; colon -- */');
ALTER TABLE "t"
  ALTER COLUMN "a" DROP DEFAULT,
  ALTER COLUMN "a" TYPE "odd 'enum'" USING cast(cast("a" as text) as "odd 'enum'"),
  ALTER COLUMN "a" SET DEFAULT 'it''s';
DROP TYPE "schemac_replaced_type";

-- undo step 2 (add enum value): replace enum odd 'enum': drop value semi; colon -- *<U+002F> (lossless, but fails where a row holds 'semi; colon -- *<U+002F>' of enum odd 'enum')
ALTER TYPE "odd 'enum'" RENAME TO "schemac_replaced_type";
CREATE TYPE "odd 'enum'" AS ENUM ('it''s', 'say "x"', 'plain');
ALTER TABLE "t"
  ALTER COLUMN "a" DROP DEFAULT,
  ALTER COLUMN "a" TYPE "odd 'enum'" USING cast(cast("a" as text) as "odd 'enum'"),
  ALTER COLUMN "a" SET DEFAULT 'it''s';
DROP TYPE "schemac_replaced_type";

-- undo step 1 (add enum value): replace enum odd 'enum': drop value say "x" (lossless, but fails where a row holds 'say "x"' of enum odd 'enum')
ALTER TYPE "odd 'enum'" RENAME TO "schemac_replaced_type";
CREATE TYPE "odd 'enum'" AS ENUM ('it''s', 'plain');
ALTER TABLE "t"
  ALTER COLUMN "a" DROP DEFAULT,
  ALTER COLUMN "a" TYPE "odd 'enum'" USING cast(cast("a" as text) as "odd 'enum'"),
  ALTER COLUMN "a" SET DEFAULT 'it''s';
DROP TYPE "schemac_replaced_type";

COMMIT;
