CREATE TABLE {{ table }} (
{%- for column in columns %}{% if not loop.first %},{% endif %}
  {% include "column.sql" %}
{%- endfor %}
{%- if primary_key %},{% set key = primary_key %}
  {% include "primary_key.sql" %}
{%- endif %}
{%- for key in unique_keys %},
  {% include "unique_key.sql" %}
{%- endfor %}
{%- for check in checks %},
  {% include "check.sql" %}
{%- endfor %}
{%- for key in foreign_keys %},
  {% include "foreign_key.sql" %}
{%- endfor %}

)
{%- if storage %} WITH ({{ storage | join(", ") }}){% endif %}
{%- for option in options %} {{ option }}{% endfor %}
{% for index in indexes %}
{% next %}
{% include "index.sql" %}
{% endfor %}
{% if comment %}
{% next %}
COMMENT ON TABLE {{ table }} IS {{ comment }}
{% endif %}
{% for column in columns %}
{% if column.comment %}
{% next %}
COMMENT ON COLUMN {{ table }}.{{ column.name }} IS {{ column.comment }}
{% endif %}
{% endfor %}
{% for key in unique_keys %}
{% if key.comment %}
{% next %}
COMMENT ON CONSTRAINT {{ key.name }} ON {{ table }} IS {{ key.comment }}
{% endif %}
{% endfor %}
{% for check in checks %}
{% if check.comment %}
{% next %}
COMMENT ON CONSTRAINT {{ check.name }} ON {{ table }} IS {{ check.comment }}
{% endif %}
{% endfor %}
{% for key in foreign_keys %}
{% if key.comment %}
{% next %}
COMMENT ON CONSTRAINT {{ key.name }} ON {{ table }} IS {{ key.comment }}
{% endif %}
{% endfor %}
{% for index in indexes %}
{% if index.comment %}
{% next %}
COMMENT ON INDEX {{ index.qualified_name }} IS {{ index.comment }}
{% endif %}
{% endfor %}
