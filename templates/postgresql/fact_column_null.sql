SELECT 1 FROM pg_attribute WHERE attrelid = to_regclass({{ text }}) AND attname = {{ name_text }} AND NOT attisdropped AND attnum > 0 AND {% if flag %}NOT {% endif %}attnotnull
