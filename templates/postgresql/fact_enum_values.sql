SELECT 1 FROM pg_enum WHERE enumtypid = to_regtype({{ text }}) HAVING string_agg(enumlabel, ',' ORDER BY enumsortorder) = {{ parts_text }}
