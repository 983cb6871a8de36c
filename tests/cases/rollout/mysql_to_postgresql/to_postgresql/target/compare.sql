-- schemac: what the tables of rollout to_postgresql hold in the target, PostgreSQL 14 and later; reads every row of each
-- equal rows give equal lines in both stores: run it with psql -X -q -A -t -F $'\t' -v ON_ERROR_STOP=1 DATABASE

BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY;

SET LOCAL client_encoding = 'UTF8';

SET LOCAL standard_conforming_strings = on;

SET LOCAL TimeZone = 'UTC';

SET LOCAL DateStyle = 'ISO, YMD';

SET LOCAL extra_float_digits = 1;

-- customer
-- not compared: settings, since each server writes json in its own way
SELECT 'customer' AS table_name, count(*) AS row_count,
  concat('id', '=', coalesce(CAST(sum(sum_1) AS text), 'none'), ' ', 'credit', '=', coalesce(CAST(sum(sum_2) AS text), 'none')) AS sums,
  concat(coalesce(sum(CAST(CAST('x' || left(row_hash, 15) AS bit(60)) AS bigint)), 0), '-', coalesce(sum(CAST(CAST('x' || substr(row_hash, 16, 15) AS bit(60)) AS bigint)), 0)) AS checksum
FROM (SELECT "id" AS sum_1, "credit" AS sum_2, encode(sha256(convert_to(
coalesce('=' || (CAST("id" AS text)), 'N') || ';'
|| coalesce('=' || (length(CAST("email" AS text)) || ':' || CAST("email" AS text)), 'N') || ';'
|| coalesce('=' || (CAST("credit" AS text)), 'N') || ';'
, 'UTF8')), 'hex') AS row_hash
  FROM "customer") AS hashed;

-- order
SELECT 'order' AS table_name, count(*) AS row_count,
  concat('id', '=', coalesce(CAST(sum(sum_1) AS text), 'none'), ' ', 'customer_id', '=', coalesce(CAST(sum(sum_2) AS text), 'none')) AS sums,
  concat(coalesce(sum(CAST(CAST('x' || left(row_hash, 15) AS bit(60)) AS bigint)), 0), '-', coalesce(sum(CAST(CAST('x' || substr(row_hash, 16, 15) AS bit(60)) AS bigint)), 0)) AS checksum
FROM (SELECT "id" AS sum_1, "customer_id" AS sum_2, encode(sha256(convert_to(
coalesce('=' || (CAST("id" AS text)), 'N') || ';'
|| coalesce('=' || (CAST("customer_id" AS text)), 'N') || ';'
|| coalesce('=' || (CASE WHEN isfinite("placed_at") AND "placed_at" >= timestamptz '0001-01-01' THEN to_char("placed_at" AT TIME ZONE 'UTC', 'YYYY-MM-DD HH24:MI:SS.US') ELSE CAST("placed_at" AS text) END), 'N') || ';'
, 'UTF8')), 'hex') AS row_hash
  FROM "order") AS hashed;

COMMIT;
