-- schemac: what must be so after the forward script for PostgreSQL 14; reads only, and every verdict should be ok. Step 0 is about the server

WITH line (step, name, found, expected, good) AS (
SELECT 0, 'schema of names without one', coalesce(current_schema(), 'none'), 'one that is there', CASE WHEN current_schema() IS NOT NULL THEN 1 ELSE 0 END
UNION ALL SELECT 0, 'server version', current_setting('server_version'), '14 or later', CASE WHEN current_setting('server_version_num')::integer >= 14 * 10000 THEN 1 ELSE 0 END

UNION ALL SELECT 2, 'table item', CASE WHEN EXISTS (SELECT 1 FROM pg_class WHERE oid = to_regclass('"item"') AND relkind IN ('r', 'p', 'f')) THEN 'yes' ELSE 'no' END, 'yes', 2
UNION ALL SELECT 2, 'column item.stock: type', CASE WHEN EXISTS (SELECT 1 FROM pg_attribute WHERE attrelid = to_regclass('"item"') AND attname = 'stock' AND NOT attisdropped AND attnum > 0 AND format_type(atttypid, atttypmod) = 'bigint') THEN 'yes' ELSE 'no' END, 'yes', 2
UNION ALL SELECT 2, 'column item.note', CASE WHEN EXISTS (SELECT 1 FROM pg_attribute WHERE attrelid = to_regclass('"item"') AND attname = 'note' AND NOT attisdropped AND attnum > 0) THEN 'yes' ELSE 'no' END, 'yes', 2
UNION ALL SELECT 2, 'column item.note: type', CASE WHEN EXISTS (SELECT 1 FROM pg_attribute WHERE attrelid = to_regclass('"item"') AND attname = 'note' AND NOT attisdropped AND attnum > 0 AND format_type(atttypid, atttypmod) = 'character varying(40)') THEN 'yes' ELSE 'no' END, 'yes', 2
UNION ALL SELECT 2, 'column item.note: may be null', CASE WHEN EXISTS (SELECT 1 FROM pg_attribute WHERE attrelid = to_regclass('"item"') AND attname = 'note' AND NOT attisdropped AND attnum > 0 AND NOT attnotnull) THEN 'yes' ELSE 'no' END, 'yes', 2
UNION ALL SELECT 2, 'column item.note: no default', CASE WHEN EXISTS (SELECT 1 FROM pg_attribute WHERE attrelid = to_regclass('"item"') AND attname = 'note' AND NOT attisdropped AND attnum > 0 AND NOT atthasdef) THEN 'yes' ELSE 'no' END, 'yes', 2
UNION ALL SELECT 2, 'column item.note: does not count by itself', CASE WHEN EXISTS (SELECT 1 FROM pg_attribute WHERE attrelid = to_regclass('"item"') AND attname = 'note' AND NOT attisdropped AND attnum > 0 AND attidentity = '' AND NOT (atthasdef AND EXISTS (SELECT 1 FROM pg_depend d JOIN pg_class s ON s.oid = d.objid AND s.relkind = 'S' WHERE d.classid = 'pg_class'::regclass AND d.refobjid = attrelid AND d.refobjsubid = attnum AND d.deptype = 'a'))) THEN 'yes' ELSE 'no' END, 'yes', 2
UNION ALL SELECT 2, 'column item.note: not generated', CASE WHEN EXISTS (SELECT 1 FROM pg_attribute WHERE attrelid = to_regclass('"item"') AND attname = 'note' AND NOT attisdropped AND attnum > 0 AND attgenerated = '') THEN 'yes' ELSE 'no' END, 'yes', 2


), checked (step, name, found, expected, verdict) AS (
SELECT step, name, found, expected, CASE WHEN good = 1 OR good = 2 AND found = expected THEN 'ok' ELSE 'failed' END FROM line)

SELECT step, name, found, expected, verdict FROM checked ORDER BY step, name;

-- schemac: what must be so before the forward script for PostgreSQL 14; reads only, and every verdict should be ok. Step 0 is about the server

WITH line (step, name, found, expected, good) AS (
SELECT 0, 'schema of names without one', coalesce(current_schema(), 'none'), 'one that is there', CASE WHEN current_schema() IS NOT NULL THEN 1 ELSE 0 END
UNION ALL SELECT 0, 'server version', current_setting('server_version'), '14 or later', CASE WHEN current_setting('server_version_num')::integer >= 14 * 10000 THEN 1 ELSE 0 END

UNION ALL SELECT 1, 'table item', CASE WHEN EXISTS (SELECT 1 FROM pg_class WHERE oid = to_regclass('"item"') AND relkind IN ('r', 'p', 'f')) THEN 'yes' ELSE 'no' END, 'yes', 2
UNION ALL SELECT 1, 'column item.price', CASE WHEN EXISTS (SELECT 1 FROM pg_attribute WHERE attrelid = to_regclass('"item"') AND attname = 'price' AND NOT attisdropped AND attnum > 0) THEN 'yes' ELSE 'no' END, 'yes', 2
UNION ALL SELECT 1, 'column item.price: type', CASE WHEN EXISTS (SELECT 1 FROM pg_attribute WHERE attrelid = to_regclass('"item"') AND attname = 'price' AND NOT attisdropped AND attnum > 0 AND format_type(atttypid, atttypmod) = 'integer') THEN 'yes' ELSE 'no' END, 'yes', 2
UNION ALL SELECT 1, 'column item.price: not null', CASE WHEN EXISTS (SELECT 1 FROM pg_attribute WHERE attrelid = to_regclass('"item"') AND attname = 'price' AND NOT attisdropped AND attnum > 0 AND attnotnull) THEN 'yes' ELSE 'no' END, 'yes', 2
UNION ALL SELECT 1, 'column item.price: no default', CASE WHEN EXISTS (SELECT 1 FROM pg_attribute WHERE attrelid = to_regclass('"item"') AND attname = 'price' AND NOT attisdropped AND attnum > 0 AND NOT atthasdef) THEN 'yes' ELSE 'no' END, 'yes', 2
UNION ALL SELECT 1, 'column item.price: does not count by itself', CASE WHEN EXISTS (SELECT 1 FROM pg_attribute WHERE attrelid = to_regclass('"item"') AND attname = 'price' AND NOT attisdropped AND attnum > 0 AND attidentity = '' AND NOT (atthasdef AND EXISTS (SELECT 1 FROM pg_depend d JOIN pg_class s ON s.oid = d.objid AND s.relkind = 'S' WHERE d.classid = 'pg_class'::regclass AND d.refobjid = attrelid AND d.refobjsubid = attnum AND d.deptype = 'a'))) THEN 'yes' ELSE 'no' END, 'yes', 2
UNION ALL SELECT 1, 'column item.price: not generated', CASE WHEN EXISTS (SELECT 1 FROM pg_attribute WHERE attrelid = to_regclass('"item"') AND attname = 'price' AND NOT attisdropped AND attnum > 0 AND attgenerated = '') THEN 'yes' ELSE 'no' END, 'yes', 2
UNION ALL SELECT 1, 'view cheap_items', CASE WHEN EXISTS (SELECT 1 FROM pg_class WHERE oid = to_regclass('"cheap_items"') AND relkind = 'v') THEN 'yes' ELSE 'no' END, 'yes', 2


), checked (step, name, found, expected, verdict) AS (
SELECT step, name, found, expected, CASE WHEN good = 1 OR good = 2 AND found = expected THEN 'ok' ELSE 'failed' END FROM line)

SELECT step, name, found, expected, verdict FROM checked ORDER BY step, name;
