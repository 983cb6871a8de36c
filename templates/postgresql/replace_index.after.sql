{% if index.comment %}
COMMENT ON INDEX {{ index.qualified_name }} IS {{ index.comment }}
{% endif %}
