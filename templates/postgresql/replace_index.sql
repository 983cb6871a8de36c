DROP INDEX {{ before.qualified_name }}
{% next %}
{% include "add_index.sql" %}
