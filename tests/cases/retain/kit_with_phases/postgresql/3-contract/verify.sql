-- schemac: what must be so after the forward script for PostgreSQL 14; reads only, and every verdict should be ok. Step 0 is about the server

WITH line (step, name, found, expected, good) AS (
SELECT 0, 'schema of names without one', coalesce(current_schema(), 'none'), 'one that is there', CASE WHEN current_schema() IS NOT NULL THEN 1 ELSE 0 END
UNION ALL SELECT 0, 'server version', current_setting('server_version'), '14 or later', CASE WHEN current_setting('server_version_num')::integer >= 14 * 10000 THEN 1 ELSE 0 END

UNION ALL SELECT 4, 'table old', CASE WHEN EXISTS (SELECT 1 FROM pg_class WHERE oid = to_regclass('"old"') AND relkind IN ('r', 'p', 'f')) THEN 'yes' ELSE 'no' END, 'no', 2
UNION ALL SELECT 3, 'table user', CASE WHEN EXISTS (SELECT 1 FROM pg_class WHERE oid = to_regclass('"user"') AND relkind IN ('r', 'p', 'f')) THEN 'yes' ELSE 'no' END, 'yes', 2
UNION ALL SELECT 6, 'enum kind', CASE WHEN EXISTS (SELECT 1 FROM pg_enum WHERE enumtypid = to_regtype('"kind"') HAVING string_agg(enumlabel, ',' ORDER BY enumsortorder) = 'a,b') THEN 'yes' ELSE 'no' END, 'no', 2


), checked (step, name, found, expected, verdict) AS (
SELECT step, name, found, expected, CASE WHEN good = 1 OR good = 2 AND found = expected THEN 'ok' ELSE 'failed' END FROM line)

SELECT step, name, found, expected, verdict FROM checked ORDER BY step, name;
