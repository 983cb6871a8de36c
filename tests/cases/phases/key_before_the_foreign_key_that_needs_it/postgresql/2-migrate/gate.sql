-- schemac: what must be so after the forward script for PostgreSQL 14; reads only, and every verdict should be ok. Step 0 is about the server

WITH line (step, name, found, expected, good) AS (
SELECT 0, 'schema of names without one', coalesce(current_schema(), 'none'), 'one that is there', CASE WHEN current_schema() IS NOT NULL THEN 1 ELSE 0 END
UNION ALL SELECT 0, 'server version', current_setting('server_version'), '14 or later', CASE WHEN current_setting('server_version_num')::integer >= 14 * 10000 THEN 1 ELSE 0 END

UNION ALL SELECT 1, 'table visit', CASE WHEN EXISTS (SELECT 1 FROM pg_class WHERE oid = to_regclass('"visit"') AND relkind IN ('r', 'p', 'f')) THEN 'yes' ELSE 'no' END, 'yes', 2
UNION ALL SELECT 1, 'column visit.id', CASE WHEN EXISTS (SELECT 1 FROM pg_attribute WHERE attrelid = to_regclass('"visit"') AND attname = 'id' AND NOT attisdropped AND attnum > 0) THEN 'yes' ELSE 'no' END, 'yes', 2
UNION ALL SELECT 1, 'column visit.id: type', CASE WHEN EXISTS (SELECT 1 FROM pg_attribute WHERE attrelid = to_regclass('"visit"') AND attname = 'id' AND NOT attisdropped AND attnum > 0 AND format_type(atttypid, atttypmod) = 'bigint') THEN 'yes' ELSE 'no' END, 'yes', 2
UNION ALL SELECT 1, 'column visit.id: not null', CASE WHEN EXISTS (SELECT 1 FROM pg_attribute WHERE attrelid = to_regclass('"visit"') AND attname = 'id' AND NOT attisdropped AND attnum > 0 AND attnotnull) THEN 'yes' ELSE 'no' END, 'yes', 2
UNION ALL SELECT 1, 'column visit.id: no default', CASE WHEN EXISTS (SELECT 1 FROM pg_attribute WHERE attrelid = to_regclass('"visit"') AND attname = 'id' AND NOT attisdropped AND attnum > 0 AND NOT atthasdef) THEN 'yes' ELSE 'no' END, 'yes', 2
UNION ALL SELECT 1, 'column visit.id: does not count by itself', CASE WHEN EXISTS (SELECT 1 FROM pg_attribute WHERE attrelid = to_regclass('"visit"') AND attname = 'id' AND NOT attisdropped AND attnum > 0 AND attidentity = '' AND NOT (atthasdef AND EXISTS (SELECT 1 FROM pg_depend d JOIN pg_class s ON s.oid = d.objid AND s.relkind = 'S' WHERE d.classid = 'pg_class'::regclass AND d.refobjid = attrelid AND d.refobjsubid = attnum AND d.deptype = 'a'))) THEN 'yes' ELSE 'no' END, 'yes', 2
UNION ALL SELECT 1, 'column visit.id: not generated', CASE WHEN EXISTS (SELECT 1 FROM pg_attribute WHERE attrelid = to_regclass('"visit"') AND attname = 'id' AND NOT attisdropped AND attnum > 0 AND attgenerated = '') THEN 'yes' ELSE 'no' END, 'yes', 2
UNION ALL SELECT 1, 'column visit.shop_code', CASE WHEN EXISTS (SELECT 1 FROM pg_attribute WHERE attrelid = to_regclass('"visit"') AND attname = 'shop_code' AND NOT attisdropped AND attnum > 0) THEN 'yes' ELSE 'no' END, 'yes', 2
UNION ALL SELECT 1, 'column visit.shop_code: type', CASE WHEN EXISTS (SELECT 1 FROM pg_attribute WHERE attrelid = to_regclass('"visit"') AND attname = 'shop_code' AND NOT attisdropped AND attnum > 0 AND format_type(atttypid, atttypmod) = 'character varying(20)') THEN 'yes' ELSE 'no' END, 'yes', 2
UNION ALL SELECT 1, 'column visit.shop_code: not null', CASE WHEN EXISTS (SELECT 1 FROM pg_attribute WHERE attrelid = to_regclass('"visit"') AND attname = 'shop_code' AND NOT attisdropped AND attnum > 0 AND attnotnull) THEN 'yes' ELSE 'no' END, 'yes', 2
UNION ALL SELECT 1, 'column visit.shop_code: no default', CASE WHEN EXISTS (SELECT 1 FROM pg_attribute WHERE attrelid = to_regclass('"visit"') AND attname = 'shop_code' AND NOT attisdropped AND attnum > 0 AND NOT atthasdef) THEN 'yes' ELSE 'no' END, 'yes', 2
UNION ALL SELECT 1, 'column visit.shop_code: does not count by itself', CASE WHEN EXISTS (SELECT 1 FROM pg_attribute WHERE attrelid = to_regclass('"visit"') AND attname = 'shop_code' AND NOT attisdropped AND attnum > 0 AND attidentity = '' AND NOT (atthasdef AND EXISTS (SELECT 1 FROM pg_depend d JOIN pg_class s ON s.oid = d.objid AND s.relkind = 'S' WHERE d.classid = 'pg_class'::regclass AND d.refobjid = attrelid AND d.refobjsubid = attnum AND d.deptype = 'a'))) THEN 'yes' ELSE 'no' END, 'yes', 2
UNION ALL SELECT 1, 'column visit.shop_code: not generated', CASE WHEN EXISTS (SELECT 1 FROM pg_attribute WHERE attrelid = to_regclass('"visit"') AND attname = 'shop_code' AND NOT attisdropped AND attnum > 0 AND attgenerated = '') THEN 'yes' ELSE 'no' END, 'yes', 2
UNION ALL SELECT 1, 'primary key on visit', CASE WHEN EXISTS (SELECT 1 FROM pg_constraint WHERE conrelid = to_regclass('"visit"') AND conname = 'pk_visit' AND contype = 'p' AND (SELECT string_agg(a.attname, ',' ORDER BY k.place) FROM unnest(conkey) WITH ORDINALITY k (number, place) JOIN pg_attribute a ON a.attrelid = conrelid AND a.attnum = k.number) = 'id') THEN 'yes' ELSE 'no' END, 'yes', 2


), checked (step, name, found, expected, verdict) AS (
SELECT step, name, found, expected, CASE WHEN good = 1 OR good = 2 AND found = expected THEN 'ok' ELSE 'failed' END FROM line)

SELECT step, name, found, expected, verdict FROM checked ORDER BY step, name;

-- schemac: what must be so before the forward script for PostgreSQL 14; reads only, and every verdict should be ok. Step 0 is about the server

WITH line (step, name, found, expected, good) AS (
SELECT 0, 'schema of names without one', coalesce(current_schema(), 'none'), 'one that is there', CASE WHEN current_schema() IS NOT NULL THEN 1 ELSE 0 END
UNION ALL SELECT 0, 'server version', current_setting('server_version'), '14 or later', CASE WHEN current_setting('server_version_num')::integer >= 14 * 10000 THEN 1 ELSE 0 END

UNION ALL SELECT 1, 'table shop', CASE WHEN EXISTS (SELECT 1 FROM pg_class WHERE oid = to_regclass('"shop"') AND relkind IN ('r', 'p', 'f')) THEN 'yes' ELSE 'no' END, 'yes', 2
UNION ALL SELECT 2, 'table visit', CASE WHEN EXISTS (SELECT 1 FROM pg_class WHERE oid = to_regclass('"visit"') AND relkind IN ('r', 'p', 'f')) THEN 'yes' ELSE 'no' END, 'yes', 2
-- reads the whole table; this lists the rows:
--   SELECT "code", COUNT(*) AS rows_alike FROM "shop" WHERE "code" IS NOT NULL GROUP BY "code" HAVING COUNT(*) > 1
UNION ALL SELECT 1, 'rows of shop alike in code', CAST((SELECT COUNT(*) FROM (SELECT "code", COUNT(*) AS rows_alike FROM "shop" WHERE "code" IS NOT NULL GROUP BY "code" HAVING COUNT(*) > 1) AS bad) AS CHAR(20)), '0', 2
-- reads the whole table; this lists the rows:
--   SELECT * FROM "visit" AS referencing WHERE referencing."shop_code" IS NOT NULL AND NOT EXISTS (SELECT 1 FROM "shop" AS referenced WHERE referenced."code" = referencing."shop_code")
UNION ALL SELECT 2, 'rows of visit whose shop_code is not in shop', CAST((SELECT COUNT(*) FROM (SELECT * FROM "visit" AS referencing WHERE referencing."shop_code" IS NOT NULL AND NOT EXISTS (SELECT 1 FROM "shop" AS referenced WHERE referenced."code" = referencing."shop_code")) AS bad) AS CHAR(20)), '0', 2


), checked (step, name, found, expected, verdict) AS (
SELECT step, name, found, expected, CASE WHEN good = 1 OR good = 2 AND found = expected THEN 'ok' ELSE 'failed' END FROM line)

SELECT step, name, found, expected, verdict FROM checked ORDER BY step, name;
