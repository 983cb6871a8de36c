SELECT 1 FROM pg_inherits WHERE inhparent = to_regclass({{ text }}) AND inhrelid = to_regclass({{ target_text }})
