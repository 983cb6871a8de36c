{% if changes.with and index.with %}
ALTER INDEX {{ index.qualified_name }} SET ({% for parameter in index.with %}{% if not loop.first %}, {% endif %}{{ parameter.key }} = {{ parameter.value }}{% endfor %})
{% next %}
{% endif %}
{% if reset_with %}
ALTER INDEX {{ index.qualified_name }} RESET ({{ reset_with | join(", ") }})
{% next %}
{% endif %}
{% if changes.comment %}
COMMENT ON INDEX {{ index.qualified_name }} IS {{ index.comment | default("NULL") }}
{% endif %}
