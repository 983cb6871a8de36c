SELECT 1 FROM pg_class WHERE oid = to_regclass({{ text }}) AND relkind IN ('r', 'p', 'f')
