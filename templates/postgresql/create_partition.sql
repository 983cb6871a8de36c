CREATE TABLE {{ partition.table }} PARTITION OF {{ table }} {% include "partition_bound.sql" %}

{% if partition.comment %}
{% next %}
COMMENT ON TABLE {{ partition.table }} IS {{ partition.comment }}
{% endif %}
