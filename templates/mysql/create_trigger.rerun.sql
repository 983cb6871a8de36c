DROP TRIGGER IF EXISTS {{ object.qualified_name }}
{% next %}
{% include "create_trigger.sql" %}
