SELECT 0, 'schema of names without one', coalesce(current_schema(), 'none'), 'one that is there', CASE WHEN current_schema() IS NOT NULL THEN 1 ELSE 0 END
UNION ALL SELECT 0, 'server version', current_setting('server_version'), '{{ version }} or later', CASE WHEN current_setting('server_version_num')::integer >= {{ major }} * 10000 THEN 1 ELSE 0 END
