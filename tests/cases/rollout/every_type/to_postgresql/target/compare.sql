-- schemac: what the tables of rollout to_postgresql hold in the target, PostgreSQL 14 and later; reads every row of each
-- equal rows give equal lines in both stores: run it with psql -X -q -A -t -F $'\t' -v ON_ERROR_STOP=1 DATABASE

BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY;

SET LOCAL client_encoding = 'UTF8';

SET LOCAL standard_conforming_strings = on;

SET LOCAL TimeZone = 'UTC';

SET LOCAL DateStyle = 'ISO, YMD';

SET LOCAL extra_float_digits = 1;

-- every_type
-- not compared: data, since each server writes json in its own way
-- not compared: rate, since the stores keep different numbers of digits behind the point
-- not compared: here, since it is in the source alone
-- not compared: own, since it is of a server's own type
-- not compared: there, since it is in the target alone
SELECT 'every_type' AS table_name, count(*) AS row_count,
  concat('id', '=', coalesce(CAST(sum(sum_1) AS text), 'none'), ' ', 'tiny', '=', coalesce(CAST(sum(sum_2) AS text), 'none'), ' ', 'huge', '=', coalesce(CAST(sum(sum_3) AS text), 'none'), ' ', 'money', '=', coalesce(CAST(sum(sum_4) AS text), 'none'), ' ', 'round', '=', coalesce(CAST(sum(sum_5) AS text), 'none')) AS sums,
  concat(coalesce(sum(CAST(CAST('x' || left(row_hash, 15) AS bit(60)) AS bigint)), 0), '-', coalesce(sum(CAST(CAST('x' || substr(row_hash, 16, 15) AS bit(60)) AS bigint)), 0)) AS checksum
FROM (SELECT "id" AS sum_1, "tiny" AS sum_2, "huge" AS sum_3, "money" AS sum_4, "round" AS sum_5, encode(sha256(convert_to(
coalesce('=' || (CAST("id" AS text)), 'N') || ';'
|| coalesce('=' || (CASE WHEN "truth" THEN '1' WHEN NOT "truth" THEN '0' END), 'N') || ';'
|| coalesce('=' || (CAST("tiny" AS text)), 'N') || ';'
|| coalesce('=' || (CAST("huge" AS text)), 'N') || ';'
|| coalesce('=' || (CAST("money" AS text)), 'N') || ';'
|| coalesce('=' || (CAST("round" AS text)), 'N') || ';'
|| coalesce('=' || (CASE WHEN "single" < 0 THEN '-' ELSE '' END || '0.' || rtrim(left(ltrim(replace(split_part(CAST(abs(CAST("single" AS double precision)) AS text), 'e', 1), '.', ''), '0'), 15), '0') || 'e' || length(split_part(split_part(CAST(abs(CAST("single" AS double precision)) AS text), 'e', 1), '.', 1)) - length(replace(split_part(CAST(abs(CAST("single" AS double precision)) AS text), 'e', 1), '.', '')) + length(ltrim(replace(split_part(CAST(abs(CAST("single" AS double precision)) AS text), 'e', 1), '.', ''), '0')) + coalesce(CAST(nullif(split_part(CAST(abs(CAST("single" AS double precision)) AS text), 'e', 2), '') AS integer), 0)), 'N') || ';'
|| coalesce('=' || (CASE WHEN "twice" < 0 THEN '-' ELSE '' END || '0.' || rtrim(left(ltrim(replace(split_part(CAST(abs(CAST("twice" AS double precision)) AS text), 'e', 1), '.', ''), '0'), 15), '0') || 'e' || length(split_part(split_part(CAST(abs(CAST("twice" AS double precision)) AS text), 'e', 1), '.', 1)) - length(replace(split_part(CAST(abs(CAST("twice" AS double precision)) AS text), 'e', 1), '.', '')) + length(ltrim(replace(split_part(CAST(abs(CAST("twice" AS double precision)) AS text), 'e', 1), '.', ''), '0')) + coalesce(CAST(nullif(split_part(CAST(abs(CAST("twice" AS double precision)) AS text), 'e', 2), '') AS integer), 0)), 'N') || ';'
|| coalesce('=' || (length(CAST("fixed" AS text)) || ':' || CAST("fixed" AS text)), 'N') || ';'
|| coalesce('=' || (length(CAST("short" AS text)) || ':' || CAST("short" AS text)), 'N') || ';'
|| coalesce('=' || (encode(sha256(convert_to(CAST("endless" AS text), 'UTF8')), 'hex')), 'N') || ';'
|| coalesce('=' || (length(CAST("mood" AS text)) || ':' || CAST("mood" AS text)), 'N') || ';'
|| coalesce('=' || (length(CAST("inline" AS text)) || ':' || CAST("inline" AS text)), 'N') || ';'
|| coalesce('=' || (rpad(encode("eight", 'hex'), greatest(16, 2 * octet_length("eight")), '0')), 'N') || ';'
|| coalesce('=' || (encode("some", 'hex')), 'N') || ';'
|| coalesce('=' || (encode(sha256("heap"), 'hex')), 'N') || ';'
|| coalesce('=' || (CAST("day" AS text)), 'N') || ';'
|| coalesce('=' || (to_char("hour", 'HH24:MI:SS.US')), 'N') || ';'
|| coalesce('=' || (CASE WHEN isfinite("clock") AND "clock" >= timestamp '0001-01-01' THEN to_char("clock", 'YYYY-MM-DD HH24:MI:SS.US') ELSE CAST("clock" AS text) END), 'N') || ';'
|| coalesce('=' || (CASE WHEN isfinite("moment") AND "moment" >= timestamptz '0001-01-01' THEN to_char("moment" AT TIME ZONE 'UTC', 'YYYY-MM-DD HH24:MI:SS.US') ELSE CAST("moment" AS text) END), 'N') || ';'
|| coalesce('=' || (CAST("who" AS text)), 'N') || ';'
|| coalesce('=' || (CASE WHEN "cheap" THEN '1' WHEN NOT "cheap" THEN '0' END), 'N') || ';'
|| coalesce('=' || (encode(sha256(convert_to(CAST("note" AS text), 'UTF8')), 'hex')), 'N') || ';'
, 'UTF8')), 'hex') AS row_hash
  FROM "every_type") AS hashed;

-- by_json
-- not compared: only_here, since it is in the source alone
SELECT 'by_json' AS table_name, count(*) AS row_count,
  concat('id', '=', coalesce(CAST(sum(sum_1) AS text), 'none')) AS sums,
  concat(coalesce(sum(CAST(CAST('x' || left(row_hash, 15) AS bit(60)) AS bigint)), 0), '-', coalesce(sum(CAST(CAST('x' || substr(row_hash, 16, 15) AS bit(60)) AS bigint)), 0)) AS checksum
FROM (SELECT "id" AS sum_1, encode(sha256(convert_to(
coalesce('=' || (CAST("id" AS text)), 'N') || ';'
|| coalesce('=' || (length(CAST("name" AS text)) || ':' || CAST("name" AS text)), 'N') || ';'
, 'UTF8')), 'hex') AS row_hash
  FROM "by_json") AS hashed;

COMMIT;
