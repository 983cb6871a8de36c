{# A statement that fails with what it should say: the name of a column that there is not. #}
{% for column in columns %}
{% next %}
{% include "carried_guard.sql" %}

{% next %}
PREPARE schemac_guard FROM @schemac_guard
{% next %}
EXECUTE schemac_guard
{% endfor %}
{% next %}
DEALLOCATE PREPARE schemac_guard
