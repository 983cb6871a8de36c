-- schemac: forward script for PostgreSQL 14 and later, 3 steps
-- one transaction: where it stops, nothing has changed; run it again where a lock was not free within 10 seconds (55P03)

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- step 1 of 3: alter table a: comment (expand; reverse: lossless)
--   lock SHARE UPDATE EXCLUSIVE on a, blocks nobody
COMMENT ON TABLE "a" IS 'second words';

-- step 2 of 3: alter table b: comment (expand; reverse: lossless)
--   lock SHARE UPDATE EXCLUSIVE on b, blocks nobody
COMMENT ON TABLE "b" IS NULL;

-- step 3 of 3: alter table c: comment (expand; reverse: lossless)
--   lock SHARE UPDATE EXCLUSIVE on c, blocks nobody
COMMENT ON TABLE "c" IS 'it''s new; and has a quote';

COMMIT;
