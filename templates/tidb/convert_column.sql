ALTER TABLE {{ table }} ADD COLUMN {% set column = made %}{% include "column.sql" %} AFTER {{ name }}
{% next %}
UPDATE {{ table }} SET {{ made.name }} = {{ value }}{% for column in kept %}, {{ column }} = {{ column }}{% endfor %}

{% next %}
{% if not finished.nullable %}
ALTER TABLE {{ table }} MODIFY COLUMN {% set column = finished %}{% include "column.sql" %}

{% next %}
{% endif %}
ALTER TABLE {{ table }} DROP COLUMN {{ name }}
{% next %}
ALTER TABLE {{ table }} RENAME COLUMN {{ made.name }} TO {{ name }}
