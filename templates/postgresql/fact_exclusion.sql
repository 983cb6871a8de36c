SELECT 1 FROM pg_constraint WHERE conrelid = to_regclass({{ text }}) AND conname = {{ name_text }} AND contype = 'x'
