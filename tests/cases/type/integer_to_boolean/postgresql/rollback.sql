-- schemac: rollback script for PostgreSQL 14 and later, 2 steps

SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SET TimeZone = 'UTC';
SET lock_timeout = '10s';

BEGIN;

-- step 2 back: alter column t.b (lossy: which number stood for true in column b)
ALTER TABLE "t"
  ALTER COLUMN "b" DROP DEFAULT,
  ALTER COLUMN "b" TYPE smallint USING cast(cast("b" as integer) as smallint),
  ALTER COLUMN "b" SET DEFAULT 0;

-- step 1 back: alter column t.a (lossy: which number stood for true in column a)
ALTER TABLE "t" ALTER COLUMN "a" TYPE integer USING cast(cast("a" as integer) as integer);

COMMIT;
