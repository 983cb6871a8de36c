ALTER TABLE {{ table }} ADD PARTITION {% include "partitions.sql" %}
