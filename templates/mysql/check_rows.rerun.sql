{# A guard cannot prepare what prepares. #}
{% for row in present %}
{% next %}
SET @schemac_guard = 'DO 0'
{% next %}
SET @schemac_guard = IF(EXISTS (SELECT 1 FROM {{ table }} WHERE {{ row.condition }}), 'DO 0', 'SELECT `{{ row.label }} is not as expected` FROM information_schema.schemata LIMIT 0')
{% next %}
PREPARE schemac_guard FROM @schemac_guard
{% next %}
EXECUTE schemac_guard
{% endfor %}
{% for row in absent %}
{% next %}
SET @schemac_guard = 'DO 0'
{% next %}
SET @schemac_guard = IF(EXISTS (SELECT 1 FROM {{ table }} WHERE {{ row.condition }}), 'SELECT `{{ row.label }} is there already` FROM information_schema.schemata LIMIT 0', 'DO 0')
{% next %}
PREPARE schemac_guard FROM @schemac_guard
{% next %}
EXECUTE schemac_guard
{% endfor %}
{% next %}
DEALLOCATE PREPARE schemac_guard
