-- schemac: rollback script for PostgreSQL 14 and later, 2 steps
-- one transaction: where it stops, nothing has changed; run it again where a lock was not free within 10 seconds (55P03)

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- undo step 2 (create raw): drop raw object order_touched (lossless)
drop trigger order_touched on "Order";

-- undo step 1 (create raw): drop raw object touch_updated_at (lossless)
drop function touch_updated_at();

COMMIT;
