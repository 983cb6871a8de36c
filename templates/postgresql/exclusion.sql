CONSTRAINT {{ exclusion.name }} EXCLUDE USING {{ exclusion.method }} ({% for element in exclusion.elements %}{% if not loop.first %}, {% endif %}{% set part = element.part %}{% include "index_part.sql" %} WITH {{ element.operator }}{% endfor %})
{%- if exclusion.predicate %} WHERE ({{ exclusion.predicate }}){% endif %}
{%- set key = exclusion %}{% include "deferrable.sql" %}
