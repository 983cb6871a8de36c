-- schemac: what must be so after the forward script for PostgreSQL 14; reads only, and every verdict should be ok. Step 0 is about the server

WITH line (step, name, found, expected, good) AS (
SELECT 0, 'schema of names without one', coalesce(current_schema(), 'none'), 'one that is there', CASE WHEN current_schema() IS NOT NULL THEN 1 ELSE 0 END
UNION ALL SELECT 0, 'server version', current_setting('server_version'), '14 or later', CASE WHEN current_setting('server_version_num')::integer >= 14 * 10000 THEN 1 ELSE 0 END

UNION ALL SELECT 5, 'table user_stats', CASE WHEN EXISTS (SELECT 1 FROM pg_class WHERE oid = to_regclass('"user_stats"') AND relkind IN ('r', 'p', 'f')) THEN 'yes' ELSE 'no' END, 'yes', 2
UNION ALL SELECT 5, 'index idx_user_stats_fans on user_stats', CASE WHEN EXISTS (SELECT 1 FROM pg_index i JOIN pg_class c ON c.oid = i.indexrelid WHERE i.indrelid = to_regclass('"user_stats"') AND c.relname = 'idx_user_stats_fans' AND i.indisvalid AND NOT EXISTS (SELECT 1 FROM pg_constraint WHERE conindid = i.indexrelid AND contype IN ('p', 'u', 'x')) AND NOT i.indisunique AND (SELECT string_agg(coalesce(a.attname, ''), ',' ORDER BY k.place) FROM unnest(i.indkey::smallint[]) WITH ORDINALITY k (number, place) LEFT JOIN pg_attribute a ON a.attrelid = i.indrelid AND a.attnum = k.number WHERE k.place <= i.indnkeyatts) = 'fans_count') THEN 'yes' ELSE 'no' END, 'yes', 2
UNION ALL SELECT 5, 'foreign key fk_user_stats_user_id on user_stats', CASE WHEN EXISTS (SELECT 1 FROM pg_constraint WHERE conrelid = to_regclass('"user_stats"') AND conname = 'fk_user_stats_user_id' AND contype = 'f' AND convalidated AND confrelid = to_regclass('"user"') AND (SELECT string_agg(a.attname, ',' ORDER BY k.place) FROM unnest(conkey) WITH ORDINALITY k (number, place) JOIN pg_attribute a ON a.attrelid = conrelid AND a.attnum = k.number) = 'user_id') THEN 'yes' ELSE 'no' END, 'yes', 2
-- reads the whole table; this lists the rows:
--   SELECT * FROM "user_stats" AS referencing WHERE referencing."user_id" IS NOT NULL AND NOT EXISTS (SELECT 1 FROM "user" AS referenced WHERE referenced."id" = referencing."user_id")
UNION ALL SELECT 3, 'rows of user_stats whose user_id is not in user', CAST((SELECT COUNT(*) FROM (SELECT * FROM "user_stats" AS referencing WHERE referencing."user_id" IS NOT NULL AND NOT EXISTS (SELECT 1 FROM "user" AS referenced WHERE referenced."id" = referencing."user_id")) AS bad) AS CHAR(20)), '0', 2
-- reads the whole table; this lists the rows:
--   SELECT "backfill".*
--   FROM (
--     select
--       "id" as "user_id",
--       coalesce("fans_count", 0) as "fans_count",
--       "website_coins"
--     from "user"
--   ) AS "backfill"
--   WHERE NOT EXISTS (SELECT 1 FROM "user_stats" AS "there" WHERE "there"."user_id" = "backfill"."user_id")
UNION ALL SELECT 1, 'rows that a backfill gives and table user_stats lacks', CAST((SELECT COUNT(*) FROM (SELECT "backfill".*
FROM (
  select
    "id" as "user_id",
    coalesce("fans_count", 0) as "fans_count",
    "website_coins"
  from "user"
) AS "backfill"
WHERE NOT EXISTS (SELECT 1 FROM "user_stats" AS "there" WHERE "there"."user_id" = "backfill"."user_id")) AS bad) AS CHAR(20)), '0', 2


), checked (step, name, found, expected, verdict) AS (
SELECT step, name, found, expected, CASE WHEN good = 1 OR good = 2 AND found = expected THEN 'ok' ELSE 'failed' END FROM line)

SELECT step, name, found, expected, verdict FROM checked ORDER BY step, name;

-- schemac: what must be so before the forward script for PostgreSQL 14; reads only, and every verdict should be ok. Step 0 is about the server

WITH line (step, name, found, expected, good) AS (
SELECT 0, 'schema of names without one', coalesce(current_schema(), 'none'), 'one that is there', CASE WHEN current_schema() IS NOT NULL THEN 1 ELSE 0 END
UNION ALL SELECT 0, 'server version', current_setting('server_version'), '14 or later', CASE WHEN current_setting('server_version_num')::integer >= 14 * 10000 THEN 1 ELSE 0 END

UNION ALL SELECT 1, 'table user', CASE WHEN EXISTS (SELECT 1 FROM pg_class WHERE oid = to_regclass('"user"') AND relkind IN ('r', 'p', 'f')) THEN 'yes' ELSE 'no' END, 'yes', 2
UNION ALL SELECT 1, 'column user.fans_count', CASE WHEN EXISTS (SELECT 1 FROM pg_attribute WHERE attrelid = to_regclass('"user"') AND attname = 'fans_count' AND NOT attisdropped AND attnum > 0) THEN 'yes' ELSE 'no' END, 'yes', 2
UNION ALL SELECT 1, 'column user.fans_count: type', CASE WHEN EXISTS (SELECT 1 FROM pg_attribute WHERE attrelid = to_regclass('"user"') AND attname = 'fans_count' AND NOT attisdropped AND attnum > 0 AND format_type(atttypid, atttypmod) = 'integer') THEN 'yes' ELSE 'no' END, 'yes', 2
UNION ALL SELECT 1, 'column user.fans_count: may be null', CASE WHEN EXISTS (SELECT 1 FROM pg_attribute WHERE attrelid = to_regclass('"user"') AND attname = 'fans_count' AND NOT attisdropped AND attnum > 0 AND NOT attnotnull) THEN 'yes' ELSE 'no' END, 'yes', 2
UNION ALL SELECT 1, 'column user.fans_count: no default', CASE WHEN EXISTS (SELECT 1 FROM pg_attribute WHERE attrelid = to_regclass('"user"') AND attname = 'fans_count' AND NOT attisdropped AND attnum > 0 AND NOT atthasdef) THEN 'yes' ELSE 'no' END, 'yes', 2
UNION ALL SELECT 1, 'column user.fans_count: does not count by itself', CASE WHEN EXISTS (SELECT 1 FROM pg_attribute WHERE attrelid = to_regclass('"user"') AND attname = 'fans_count' AND NOT attisdropped AND attnum > 0 AND attidentity = '' AND NOT (atthasdef AND EXISTS (SELECT 1 FROM pg_depend d JOIN pg_class s ON s.oid = d.objid AND s.relkind = 'S' WHERE d.classid = 'pg_class'::regclass AND d.refobjid = attrelid AND d.refobjsubid = attnum AND d.deptype = 'a'))) THEN 'yes' ELSE 'no' END, 'yes', 2
UNION ALL SELECT 1, 'column user.fans_count: not generated', CASE WHEN EXISTS (SELECT 1 FROM pg_attribute WHERE attrelid = to_regclass('"user"') AND attname = 'fans_count' AND NOT attisdropped AND attnum > 0 AND attgenerated = '') THEN 'yes' ELSE 'no' END, 'yes', 2
UNION ALL SELECT 1, 'column user.website_coins', CASE WHEN EXISTS (SELECT 1 FROM pg_attribute WHERE attrelid = to_regclass('"user"') AND attname = 'website_coins' AND NOT attisdropped AND attnum > 0) THEN 'yes' ELSE 'no' END, 'yes', 2
UNION ALL SELECT 1, 'column user.website_coins: type', CASE WHEN EXISTS (SELECT 1 FROM pg_attribute WHERE attrelid = to_regclass('"user"') AND attname = 'website_coins' AND NOT attisdropped AND attnum > 0 AND format_type(atttypid, atttypmod) = 'numeric(12,2)') THEN 'yes' ELSE 'no' END, 'yes', 2
UNION ALL SELECT 1, 'column user.website_coins: not null', CASE WHEN EXISTS (SELECT 1 FROM pg_attribute WHERE attrelid = to_regclass('"user"') AND attname = 'website_coins' AND NOT attisdropped AND attnum > 0 AND attnotnull) THEN 'yes' ELSE 'no' END, 'yes', 2
UNION ALL SELECT 1, 'column user.website_coins: has a default', CASE WHEN EXISTS (SELECT 1 FROM pg_attribute WHERE attrelid = to_regclass('"user"') AND attname = 'website_coins' AND NOT attisdropped AND attnum > 0 AND atthasdef) THEN 'yes' ELSE 'no' END, 'yes', 2
UNION ALL SELECT 1, 'column user.website_coins: does not count by itself', CASE WHEN EXISTS (SELECT 1 FROM pg_attribute WHERE attrelid = to_regclass('"user"') AND attname = 'website_coins' AND NOT attisdropped AND attnum > 0 AND attidentity = '' AND NOT (atthasdef AND EXISTS (SELECT 1 FROM pg_depend d JOIN pg_class s ON s.oid = d.objid AND s.relkind = 'S' WHERE d.classid = 'pg_class'::regclass AND d.refobjid = attrelid AND d.refobjsubid = attnum AND d.deptype = 'a'))) THEN 'yes' ELSE 'no' END, 'yes', 2
UNION ALL SELECT 1, 'column user.website_coins: not generated', CASE WHEN EXISTS (SELECT 1 FROM pg_attribute WHERE attrelid = to_regclass('"user"') AND attname = 'website_coins' AND NOT attisdropped AND attnum > 0 AND attgenerated = '') THEN 'yes' ELSE 'no' END, 'yes', 2
-- reads the whole table; this lists the rows:
--   SELECT * FROM "user" WHERE NOT EXISTS (SELECT 1 FROM "user_stats" WHERE ("user_stats"."user_id" = "user"."id") AND "user_stats"."fans_count" IS NOT DISTINCT FROM coalesce("user"."fans_count", 0))
UNION ALL SELECT 1, 'rows of user where fans_count is not what went to user_stats.fans_count', CAST((SELECT COUNT(*) FROM (SELECT * FROM "user" WHERE NOT EXISTS (SELECT 1 FROM "user_stats" WHERE ("user_stats"."user_id" = "user"."id") AND "user_stats"."fans_count" IS NOT DISTINCT FROM coalesce("user"."fans_count", 0))) AS bad) AS CHAR(20)), '0', 2
-- reads the whole table; this lists the rows:
--   SELECT * FROM "user" WHERE NOT EXISTS (SELECT 1 FROM "user_stats" WHERE ("user_stats"."user_id" = "user"."id") AND "user_stats"."website_coins" IS NOT DISTINCT FROM "user"."website_coins")
UNION ALL SELECT 2, 'rows of user where website_coins is not what went to user_stats.website_coins', CAST((SELECT COUNT(*) FROM (SELECT * FROM "user" WHERE NOT EXISTS (SELECT 1 FROM "user_stats" WHERE ("user_stats"."user_id" = "user"."id") AND "user_stats"."website_coins" IS NOT DISTINCT FROM "user"."website_coins")) AS bad) AS CHAR(20)), '0', 2


), checked (step, name, found, expected, verdict) AS (
SELECT step, name, found, expected, CASE WHEN good = 1 OR good = 2 AND found = expected THEN 'ok' ELSE 'failed' END FROM line)

SELECT step, name, found, expected, verdict FROM checked ORDER BY step, name;
