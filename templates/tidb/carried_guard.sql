{# TiDB selects into no variable, and locks no row that it reads. #}
SET @schemac_guard = IF(EXISTS (SELECT 1 FROM {{ table }} WHERE {% include "carried_otherwise.sql" %}), 'SELECT `{{ column.label }} was written since` FROM information_schema.schemata LIMIT 0', 'DO 0')
