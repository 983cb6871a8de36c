{% for column in columns %}
{% if column.identity %}
{% if column.identity.serial %}
CREATE SEQUENCE {{ column.identity.sequence }} AS {{ column.type }}{% for option in column.identity.options %} {{ option }}{% endfor %}

{% next %}
{% endif %}
{% endif %}
{% endfor %}
CREATE {% for prefix in prefixes %}{{ prefix }} {% endfor %}TABLE {{ table }} (
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
{%- for exclusion in exclusions %},
  {% include "exclusion.sql" %}
{%- endfor %}
{%- for key in foreign_keys %},
  {% include "foreign_key.sql" %}
{%- endfor %}

)
{%- if partitioning %} PARTITION BY {{ partitioning.method | upper }} ({% if partitioning.expr %}({{ partitioning.expr }}){% else %}{{ partitioning.columns | join(", ") }}{% endif %}){% endif %}
{%- if storage %} WITH ({{ storage | join(", ") }}){% endif %}
{%- for option in options %} {{ option }}{% endfor %}
{% if partitioning %}
{% set method = partitioning.method %}
{% for partition in partitioning.partitions %}
{% next %}
{% include "create_partition.sql" %}
{% endfor %}
{% endif %}
{% for column in columns %}
{% if column.identity %}
{% if column.identity.serial %}
{% next %}
ALTER SEQUENCE {{ column.identity.sequence }} OWNED BY {{ table }}.{{ column.name }}
{% endif %}
{% endif %}
{% for option in column.later_options %}
{% next %}
ALTER TABLE {{ table }} ALTER COLUMN {{ column.name }} {{ option }}
{% endfor %}
{% endfor %}
{% for index in indexes %}
{% next %}
{% include "index.sql" %}
{% endfor %}
{% for option in later_options %}
{% next %}
ALTER TABLE {{ table }} {{ option }}
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
{% if primary_key %}
{% if primary_key.comment %}
{% next %}
COMMENT ON CONSTRAINT {{ primary_key.name }} ON {{ table }} IS {{ primary_key.comment }}
{% endif %}
{% endif %}
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
{% for exclusion in exclusions %}
{% if exclusion.comment %}
{% next %}
COMMENT ON CONSTRAINT {{ exclusion.name }} ON {{ table }} IS {{ exclusion.comment }}
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
