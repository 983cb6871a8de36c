(
{%- for partition in partitions %}{% if not loop.first %},{% endif %}
  {% include "partition.sql" %}
{%- endfor %}

)
