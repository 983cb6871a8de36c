{# In a SELECT no row is locked. #}
SELECT IF(EXISTS (SELECT 1 FROM {{ table }} WHERE {% include "carried_otherwise.sql" %}), 'SELECT `{{ column.label }} was written since` FROM information_schema.schemata LIMIT 0', 'DO 0') INTO @schemac_guard
