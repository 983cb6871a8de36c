SELECT 1 FROM pg_trigger WHERE tgrelid = to_regclass({{ text }}) AND tgname = {{ name_text }}
