{% if partitioning %}
ALTER TABLE {{ table }}
{% include "partitioning.sql" %}

{% else %}
ALTER TABLE {{ table }} REMOVE PARTITIONING
{% endif %}
