{% if more %}
ALTER TABLE {{ table }} ADD PARTITION PARTITIONS {{ more }}
{% elif fewer %}
ALTER TABLE {{ table }} COALESCE PARTITION {{ fewer }}
{% else %}
ALTER TABLE {{ table }} REORGANIZE PARTITION {% for partition in from %}{{ partition.name }}{% if not loop.last %}, {% endif %}{% endfor %} INTO {% set partitions = to %}{% include "partitions.sql" %}

{% endif %}
