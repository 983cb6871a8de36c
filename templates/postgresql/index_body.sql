{{ index.name }} ON {{ table }}{% if index.method %} USING {{ index.method }}{% endif %} ({% for part in index.parts %}{% if not loop.first %}, {% endif %}{% include "index_part.sql" %}{% endfor %})
{%- if index.include %} INCLUDE ({{ index.include | join(", ") }}){% endif %}
{%- if index.nulls_not_distinct %} NULLS NOT DISTINCT{% endif %}
{%- if index.with %} WITH ({% for parameter in index.with %}{% if not loop.first %}, {% endif %}{{ parameter.key }} = {{ parameter.value }}{% endfor %}){% endif %}
{%- if index.predicate %} WHERE {{ index.predicate }}{% endif %}
