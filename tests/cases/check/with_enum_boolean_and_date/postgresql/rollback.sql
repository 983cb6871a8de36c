-- schemac: rollback script for PostgreSQL 14 and later, 3 steps

SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SET TimeZone = 'UTC';
SET lock_timeout = '10s';

BEGIN;

-- step 3 back: add check chk_t_paid on t (lossless)
ALTER TABLE "t" DROP CONSTRAINT "chk_t_paid";

-- step 2 back: add check chk_t_due on t (lossless)
ALTER TABLE "t" DROP CONSTRAINT "chk_t_due";

-- step 1 back: add check chk_t_done on t (lossless)
ALTER TABLE "t" DROP CONSTRAINT "chk_t_done";

COMMIT;
