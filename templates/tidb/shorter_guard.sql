{# TiDB selects into no variable, and locks no row that it reads. #}
SET @schemac_guard = IF(EXISTS (SELECT 1 FROM {{ table }} WHERE CHAR_LENGTH({{ before.name }}) > {{ shorter }}), 'SELECT `{{ label }} is longer than {{ shorter }}` FROM information_schema.schemata LIMIT 0', 'DO 0')
