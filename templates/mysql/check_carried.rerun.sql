{# A guard cannot prepare what prepares. #}
{% for column in columns %}
{% next %}
SET @schemac_guard = 'DO 0'
{% next %}
{% include "carried_guard.sql" %}

{% next %}
PREPARE schemac_guard FROM @schemac_guard
{% next %}
EXECUTE schemac_guard
{% endfor %}
{% next %}
DEALLOCATE PREPARE schemac_guard
