{% set names = columns | join(", ") %}
{% for partition in from %}
{% next %}
ALTER TABLE {{ table }} DETACH PARTITION {{ partition.table }}
{% endfor %}
{% if kept %}
{% next %}
{# A partition that stays keeps its rows where they are; those that are another one's wait here. #}
CREATE TEMPORARY TABLE "schemac_moved_rows" AS SELECT {{ names }} FROM {{ table }} WITH NO DATA
{% for partition in kept %}
{% next %}
WITH moved AS (DELETE FROM {{ partition.table }} WHERE ({{ partition.condition }}) IS NOT TRUE RETURNING {{ names }})
INSERT INTO "schemac_moved_rows" ({{ names }}) SELECT {{ names }} FROM moved
{% endfor %}
{% endif %}
{% for partition in made %}
{% next %}
{% include "create_partition.sql" %}
{% endfor %}
{% for partition in kept %}
{% next %}
ALTER TABLE {{ table }} ATTACH PARTITION {{ partition.table }} {% include "partition_bound.sql" %}

{% endfor %}
{% if kept %}
{% next %}
INSERT INTO {{ table }} ({{ names }}){% if identity %} OVERRIDING SYSTEM VALUE{% endif %} SELECT {{ names }} FROM "schemac_moved_rows"
{% next %}
DROP TABLE "schemac_moved_rows"
{% endif %}
{% for partition in gone %}
{% next %}
INSERT INTO {{ table }} ({{ names }}){% if identity %} OVERRIDING SYSTEM VALUE{% endif %} SELECT {{ names }} FROM {{ partition.table }}
{% next %}
DROP TABLE {{ partition.table }}
{% endfor %}
