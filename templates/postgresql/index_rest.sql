{# What a build that was stopped has left under this name. #}
SELECT 'DROP INDEX CONCURRENTLY ' || indexrelid::regclass FROM pg_index WHERE indexrelid = to_regclass({{ qualified_text }}) AND NOT indisvalid
\gexec
