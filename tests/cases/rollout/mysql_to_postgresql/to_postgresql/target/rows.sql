-- schemac: each row of the tables of rollout to_postgresql in the target, by its key and a hash; PostgreSQL 14 and later
-- a line that the other store does not give is a row that differs: run it with psql -X -q -A -t -F $'\t' -v ON_ERROR_STOP=1 DATABASE

BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY;

SET LOCAL client_encoding = 'UTF8';

SET LOCAL standard_conforming_strings = on;

SET LOCAL TimeZone = 'UTC';

SET LOCAL DateStyle = 'ISO, YMD';

SET LOCAL extra_float_digits = 1;

-- customer
SELECT table_name, row_key, row_hash
FROM (SELECT 'customer' AS table_name, concat(CAST("id" AS text)) AS row_key,
  encode(sha256(convert_to(
coalesce('=' || (CAST("id" AS text)), 'N') || ';'
|| coalesce('=' || (length(CAST("email" AS text)) || ':' || CAST("email" AS text)), 'N') || ';'
|| coalesce('=' || (CAST("credit" AS text)), 'N') || ';'
, 'UTF8')), 'hex') AS row_hash
FROM "customer") AS hashed
ORDER BY row_key COLLATE "C", row_hash COLLATE "C";

-- order
SELECT table_name, row_key, row_hash
FROM (SELECT 'order' AS table_name, concat(CAST("id" AS text)) AS row_key,
  encode(sha256(convert_to(
coalesce('=' || (CAST("id" AS text)), 'N') || ';'
|| coalesce('=' || (CAST("customer_id" AS text)), 'N') || ';'
|| coalesce('=' || (CASE WHEN isfinite("placed_at") AND "placed_at" >= timestamptz '0001-01-01' THEN to_char("placed_at" AT TIME ZONE 'UTC', 'YYYY-MM-DD HH24:MI:SS.US') ELSE CAST("placed_at" AS text) END), 'N') || ';'
, 'UTF8')), 'hex') AS row_hash
FROM "order") AS hashed
ORDER BY row_key COLLATE "C", row_hash COLLATE "C";

COMMIT;
