-- schemac: rollback script for PostgreSQL 14 and later, 4 steps

SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SET TimeZone = 'UTC';
SET lock_timeout = '10s';

BEGIN;

-- step 4 back: add check chk_t_n on t (lossless)
ALTER TABLE "t" DROP CONSTRAINT "chk_t_n";

-- step 3 back: alter column t.s (lossless)
ALTER TABLE "t" ALTER COLUMN "s" TYPE varchar(20);

-- step 2 back: alter column t.n (lossless)
ALTER TABLE "t" ALTER COLUMN "n" TYPE integer;

-- step 1 back: drop check chk_t_n on t (lossless)
ALTER TABLE "t" ADD CONSTRAINT "chk_t_n" CHECK ("n" > 0 and "s" <> 'none');

COMMIT;
