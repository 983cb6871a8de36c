-- schemac: rollback script for PostgreSQL 14 and later, 7 steps

SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SET TimeZone = 'UTC';
SET lock_timeout = '10s';

BEGIN;

-- step 7 back: alter column t.a (lossless)
ALTER TABLE "t" ALTER COLUMN "a" SET DEFAULT 'it''s';

COMMIT;

BEGIN;

-- step 6 back: add value ünï of enum odd 'enum' (lossless)
ALTER TYPE "odd 'enum'" RENAME TO "schemac_replaced_type";
CREATE TYPE "odd 'enum'" AS ENUM ('it''s', 'say "x"', 'plain', 'semi; colon -- */', 'back\slash', 'comma, in it', '(paren');
ALTER TABLE "t"
  ALTER COLUMN "a" DROP DEFAULT,
  ALTER COLUMN "a" TYPE "odd 'enum'" USING cast(cast("a" as text) as "odd 'enum'"),
  ALTER COLUMN "a" SET DEFAULT 'it''s';
DROP TYPE "schemac_replaced_type";

COMMIT;

BEGIN;

-- step 5 back: add value (paren of enum odd 'enum' (lossless)
ALTER TYPE "odd 'enum'" RENAME TO "schemac_replaced_type";
CREATE TYPE "odd 'enum'" AS ENUM ('it''s', 'say "x"', 'plain', 'semi; colon -- */', 'back\slash', 'comma, in it');
ALTER TABLE "t"
  ALTER COLUMN "a" DROP DEFAULT,
  ALTER COLUMN "a" TYPE "odd 'enum'" USING cast(cast("a" as text) as "odd 'enum'"),
  ALTER COLUMN "a" SET DEFAULT 'it''s';
DROP TYPE "schemac_replaced_type";

COMMIT;

BEGIN;

-- step 4 back: add value comma, in it of enum odd 'enum' (lossless)
ALTER TYPE "odd 'enum'" RENAME TO "schemac_replaced_type";
CREATE TYPE "odd 'enum'" AS ENUM ('it''s', 'say "x"', 'plain', 'semi; colon -- */', 'back\slash');
ALTER TABLE "t"
  ALTER COLUMN "a" DROP DEFAULT,
  ALTER COLUMN "a" TYPE "odd 'enum'" USING cast(cast("a" as text) as "odd 'enum'"),
  ALTER COLUMN "a" SET DEFAULT 'it''s';
DROP TYPE "schemac_replaced_type";

COMMIT;

BEGIN;

-- step 3 back: add value back<U+005C>slash of enum odd 'enum' (lossless)
ALTER TYPE "odd 'enum'" RENAME TO "schemac_replaced_type";
CREATE TYPE "odd 'enum'" AS ENUM ('it''s', 'say "x"', 'plain', 'semi; colon -- */');
ALTER TABLE "t"
  ALTER COLUMN "a" DROP DEFAULT,
  ALTER COLUMN "a" TYPE "odd 'enum'" USING cast(cast("a" as text) as "odd 'enum'"),
  ALTER COLUMN "a" SET DEFAULT 'it''s';
DROP TYPE "schemac_replaced_type";

COMMIT;

BEGIN;

-- step 2 back: add value semi; colon -- *<U+002F> of enum odd 'enum' (lossless)
ALTER TYPE "odd 'enum'" RENAME TO "schemac_replaced_type";
CREATE TYPE "odd 'enum'" AS ENUM ('it''s', 'say "x"', 'plain');
ALTER TABLE "t"
  ALTER COLUMN "a" DROP DEFAULT,
  ALTER COLUMN "a" TYPE "odd 'enum'" USING cast(cast("a" as text) as "odd 'enum'"),
  ALTER COLUMN "a" SET DEFAULT 'it''s';
DROP TYPE "schemac_replaced_type";

COMMIT;

BEGIN;

-- step 1 back: add value say "x" of enum odd 'enum' (lossless)
ALTER TYPE "odd 'enum'" RENAME TO "schemac_replaced_type";
CREATE TYPE "odd 'enum'" AS ENUM ('it''s', 'plain');
ALTER TABLE "t"
  ALTER COLUMN "a" DROP DEFAULT,
  ALTER COLUMN "a" TYPE "odd 'enum'" USING cast(cast("a" as text) as "odd 'enum'"),
  ALTER COLUMN "a" SET DEFAULT 'it''s';
DROP TYPE "schemac_replaced_type";

COMMIT;
