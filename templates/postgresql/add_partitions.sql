{% for partition in partitions %}
{% next %}
{% include "create_partition.sql" %}
{% endfor %}
