{% for partition in partitions %}
{% next %}
ALTER TABLE {{ table }} DETACH PARTITION {{ partition.table }}
{% next %}
DROP TABLE {{ partition.table }}
{% endfor %}
{# A range that begins where the one before ended takes its place. #}
{% for partition in widened %}
{% next %}
ALTER TABLE {{ table }} DETACH PARTITION {{ partition.table }}
{% next %}
ALTER TABLE {{ table }} ATTACH PARTITION {{ partition.table }} {% include "partition_bound.sql" %}

{% endfor %}
