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
{%- for index in indexes %},
  {% include "index.sql" %}
{%- endfor %}
{%- for check in checks %},
  {% include "check.sql" %}
{%- endfor %}
{%- for key in foreign_keys %},
  {% include "foreign_key.sql" %}
{%- endfor %}

)
{%- for option in options %} {{ option }}{% endfor %}
{%- if count_from %} AUTO_INCREMENT={{ count_from }}{% endif %}
{%- if comment %} COMMENT={{ comment }}{% endif %}
{%- if partitioning %}

{% include "partitioning.sql" %}
{%- endif %}
