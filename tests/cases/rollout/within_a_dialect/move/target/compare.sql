-- schemac: what the tables of rollout move hold in the target, PostgreSQL 14 and later; reads every row of each
-- equal rows give equal lines in both stores: run it with psql -X -q -A -t -F $'\t' -v ON_ERROR_STOP=1 DATABASE

BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY;

SET LOCAL client_encoding = 'UTF8';

SET LOCAL standard_conforming_strings = on;

SET LOCAL TimeZone = 'UTC';

SET LOCAL DateStyle = 'ISO, YMD';

SET LOCAL extra_float_digits = 1;

-- sale
-- not compared: during, since sessions say how intervals are written
-- not compared: tags, since it is an array
SELECT 'sale' AS table_name, count(*) AS row_count,
  concat('id', '=', coalesce(CAST(sum(sum_1) AS text), 'none')) AS sums,
  concat(coalesce(sum(CAST(CAST('x' || left(row_hash, 15) AS bit(60)) AS bigint)), 0), '-', coalesce(sum(CAST(CAST('x' || substr(row_hash, 16, 15) AS bit(60)) AS bigint)), 0)) AS checksum
FROM (SELECT "id" AS sum_1, encode(sha256(convert_to(
coalesce('=' || (CAST("id" AS text)), 'N') || ';'
|| coalesce('=' || (encode(sha256(convert_to(CAST("data" AS text), 'UTF8')), 'hex')), 'N') || ';'
, 'UTF8')), 'hex') AS row_hash
  FROM "sale") AS hashed;

COMMIT;
