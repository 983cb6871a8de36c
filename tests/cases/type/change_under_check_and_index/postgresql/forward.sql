-- schemac: forward script for PostgreSQL 14 and later, 4 steps

SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SET TimeZone = 'UTC';
SET lock_timeout = '10s';

BEGIN;

-- step 1 of 4: drop check chk_t_n on t (migrate; reverse: lossless)
ALTER TABLE "t" DROP CONSTRAINT "chk_t_n";

-- step 2 of 4: alter column t.n (migrate; reverse: lossless)
ALTER TABLE "t" ALTER COLUMN "n" TYPE numeric(12,2);

-- step 3 of 4: alter column t.s (migrate; reverse: lossless)
ALTER TABLE "t" ALTER COLUMN "s" TYPE varchar(30);

-- step 4 of 4: add check chk_t_n on t (migrate; reverse: lossless)
ALTER TABLE "t" ADD CONSTRAINT "chk_t_n" CHECK ("n" > 0 and "s" <> 'none');

COMMIT;
