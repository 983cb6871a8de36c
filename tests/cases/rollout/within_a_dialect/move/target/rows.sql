-- schemac: each row of the tables of rollout move in the target, by its key and a hash; PostgreSQL 14 and later
-- a line that the other store does not give is a row that differs: run it with psql -X -q -A -t -F $'\t' -v ON_ERROR_STOP=1 DATABASE

BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY;

SET LOCAL client_encoding = 'UTF8';

SET LOCAL standard_conforming_strings = on;

SET LOCAL TimeZone = 'UTC';

SET LOCAL DateStyle = 'ISO, YMD';

SET LOCAL extra_float_digits = 1;

-- sale
SELECT table_name, row_key, row_hash
FROM (SELECT 'sale' AS table_name, concat(CAST("id" AS text)) AS row_key,
  encode(sha256(convert_to(
coalesce('=' || (CAST("id" AS text)), 'N') || ';'
|| coalesce('=' || (encode(sha256(convert_to(CAST("data" AS text), 'UTF8')), 'hex')), 'N') || ';'
, 'UTF8')), 'hex') AS row_hash
FROM "sale") AS hashed
ORDER BY row_key COLLATE "C", row_hash COLLATE "C";

COMMIT;
