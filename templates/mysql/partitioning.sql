{% set method = partitioning.method %}
PARTITION BY {{ method | upper }}
{%- if method == "range" or method == "list" %}{% if not partitioning.expr %} COLUMNS{% endif %}{% endif %} (
{%- if partitioning.expr %}{{ partitioning.expr }}{% else %}{{ partitioning.columns | join(", ") }}{% endif %})
{%- if method == "hash" or method == "key" %} PARTITIONS {{ partitioning.count }}
{%- else %} {% set partitions = partitioning.partitions %}{% include "partitions.sql" %}
{%- endif %}
