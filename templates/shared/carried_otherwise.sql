{# A row whose value is not the one that was carried. #}
{% if column.among %}({{ column.among }}) AND {% endif %}
{%- if column.from %}{% if column.every_row %}NOT {% endif %}EXISTS (SELECT 1 FROM {{ column.from | join(", ") }} WHERE {% if column.condition %}({{ column.condition }}) AND {% endif %}{% if not column.every_row %}{% include "carried_differs.sql" %}{% else %}{% include "carried_same.sql" %}{% endif %})
{%- else %}{% include "carried_differs.sql" %}{% endif %}
