SELECT 0, 'server version', current_setting('server_version'), '{{ version }} or later', CASE WHEN current_setting('server_version_num')::integer >= {{ major }} * 10000 THEN 1 ELSE 0 END
