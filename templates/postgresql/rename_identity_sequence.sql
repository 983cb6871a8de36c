{# Only where the name is free: the sequence may have been called otherwise, and works under any name. #}
DO {{ tag }} BEGIN IF to_regclass({{ sequence_text }}) IS NULL THEN EXECUTE format('ALTER SEQUENCE %s RENAME TO %I', pg_get_serial_sequence({{ table_text }}, {{ column_text }}), {{ name_text }}); END IF; END {{ tag }}
