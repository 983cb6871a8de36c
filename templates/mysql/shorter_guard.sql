{# In a SELECT no row is locked. #}
SELECT IF(EXISTS (SELECT 1 FROM {{ table }} WHERE CHAR_LENGTH({{ before.name }}) > {{ shorter }}), 'SELECT `{{ label }} is longer than {{ shorter }}` FROM information_schema.schemata LIMIT 0', 'DO 0') INTO @schemac_guard
