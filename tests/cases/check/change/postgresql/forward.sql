-- schemac: forward script for PostgreSQL 14 and later, 2 steps

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';

-- step 1 of 2: drop check chk_t_order on t (migrate; reverse: lossless, but fails where a row breaks check chk_t_order)
ALTER TABLE "t" DROP CONSTRAINT "chk_t_order";

-- step 2 of 2: add check chk_t_order on t (migrate; reverse: lossless)
ALTER TABLE "t" ADD CONSTRAINT "chk_t_order" CHECK ("low" <= "high");

COMMIT;
