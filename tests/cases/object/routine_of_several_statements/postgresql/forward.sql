-- schemac: forward script for PostgreSQL 14 and later, 1 step
-- one transaction: where it stops, nothing has changed; run it again where a lock was not free within 10 seconds (55P03)

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- step 1 of 1: create routine move_amount (expand; reverse: lossless)
create procedure move_amount(a integer, b integer, n integer) language plpgsql as $$
begin
  update account set amount = amount - n where id = a;
  update account set amount = amount + n where id = b;
end
$$;

COMMIT;
