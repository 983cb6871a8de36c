{% include "index.sql" %}
{% if index.comment %}
{% next %}
COMMENT ON INDEX {{ index.qualified_name }} IS {{ index.comment }}
{% endif %}
