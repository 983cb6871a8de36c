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
|| coalesce('=' || (CAST("public_id" AS text)), 'N') || ';'
|| coalesce('=' || (length(CAST("email" AS text)) || ':' || CAST("email" AS text)), 'N') || ';'
|| coalesce('=' || (CAST("credit" AS text)), 'N') || ';'
|| coalesce('=' || (CASE WHEN isfinite("created_at") AND "created_at" >= timestamptz '0001-01-01' THEN to_char("created_at" AT TIME ZONE 'UTC', 'YYYY-MM-DD HH24:MI:SS.US') ELSE CAST("created_at" AS text) END), 'N') || ';'
, 'UTF8')), 'hex') AS row_hash
  FROM "customer") AS hashed;

-- order
SELECT 'order' AS table_name, count(*) AS row_count,
  concat('id', '=', coalesce(CAST(sum(sum_1) AS text), 'none'), ' ', 'customer_id', '=', coalesce(CAST(sum(sum_2) AS text), 'none'), ' ', 'amount', '=', coalesce(CAST(sum(sum_3) AS text), 'none')) AS sums,
  concat(coalesce(sum(CAST(CAST('x' || left(row_hash, 15) AS bit(60)) AS bigint)), 0), '-', coalesce(sum(CAST(CAST('x' || substr(row_hash, 16, 15) AS bit(60)) AS bigint)), 0)) AS checksum
FROM (SELECT "id" AS sum_1, "customer_id" AS sum_2, "amount" AS sum_3, encode(sha256(convert_to(
coalesce('=' || (CAST("id" AS text)), 'N') || ';'
|| coalesce('=' || (CAST("customer_id" AS text)), 'N') || ';'
|| coalesce('=' || (length(CAST("status" AS text)) || ':' || CAST("status" AS text)), 'N') || ';'
|| coalesce('=' || (CAST("amount" AS text)), 'N') || ';'
|| coalesce('=' || (CASE WHEN "gift" THEN '1' WHEN NOT "gift" THEN '0' END), 'N') || ';'
|| coalesce('=' || (encode(sha256(convert_to(CAST("note" AS text), 'UTF8')), 'hex')), 'N') || ';'
|| coalesce('=' || (CASE WHEN isfinite("placed_at") AND "placed_at" >= timestamptz '0001-01-01' THEN to_char("placed_at" AT TIME ZONE 'UTC', 'YYYY-MM-DD HH24:MI:SS.US') ELSE CAST("placed_at" AS text) END), 'N') || ';'
, 'UTF8')), 'hex') AS row_hash
  FROM "order") AS hashed;

-- order_line
SELECT 'order_line' AS table_name, count(*) AS row_count,
  concat('order_id', '=', coalesce(CAST(sum(sum_1) AS text), 'none'), ' ', 'line', '=', coalesce(CAST(sum(sum_2) AS text), 'none'), ' ', 'quantity', '=', coalesce(CAST(sum(sum_3) AS text), 'none')) AS sums,
  concat(coalesce(sum(CAST(CAST('x' || left(row_hash, 15) AS bit(60)) AS bigint)), 0), '-', coalesce(sum(CAST(CAST('x' || substr(row_hash, 16, 15) AS bit(60)) AS bigint)), 0)) AS checksum
FROM (SELECT "order_id" AS sum_1, "line" AS sum_2, "quantity" AS sum_3, encode(sha256(convert_to(
coalesce('=' || (CAST("order_id" AS text)), 'N') || ';'
|| coalesce('=' || (CAST("line" AS text)), 'N') || ';'
|| coalesce('=' || (length(CAST("article" AS text)) || ':' || CAST("article" AS text)), 'N') || ';'
|| coalesce('=' || (CAST("quantity" AS text)), 'N') || ';'
|| coalesce('=' || (CASE WHEN "weight" < 0 THEN '-' ELSE '' END || '0.' || rtrim(left(ltrim(replace(split_part(CAST(abs(CAST("weight" AS double precision)) AS text), 'e', 1), '.', ''), '0'), 15), '0') || 'e' || length(split_part(split_part(CAST(abs(CAST("weight" AS double precision)) AS text), 'e', 1), '.', 1)) - length(replace(split_part(CAST(abs(CAST("weight" AS double precision)) AS text), 'e', 1), '.', '')) + length(ltrim(replace(split_part(CAST(abs(CAST("weight" AS double precision)) AS text), 'e', 1), '.', ''), '0')) + coalesce(CAST(nullif(split_part(CAST(abs(CAST("weight" AS double precision)) AS text), 'e', 2), '') AS integer), 0)), 'N') || ';'
, 'UTF8')), 'hex') AS row_hash
  FROM "order_line") AS hashed;

COMMIT;
