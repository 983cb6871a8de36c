ALTER TABLE {{ table }} ADD COLUMN {% set column = made %}{% include "column.sql" %} AFTER {{ name }}
{% next %}
UPDATE {{ table }} SET {{ made.name }} = {{ value }}{% for column in kept %}, {{ column }} = {{ column }}{% endfor %}

{% next %}
ALTER TABLE {{ table }}
{% if key %}
  DROP PRIMARY KEY,
{% endif %}
  DROP COLUMN {{ name }},
  CHANGE COLUMN {{ made.name }} {% set column = converted %}{% include "column.sql" %}{% if key %},
  ADD {% include "primary_key.sql" %}{% endif %}
