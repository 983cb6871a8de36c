{% if touch %}
{# The time that it would set is not that of a change by an application. #}
ALTER TABLE {{ table }} DISABLE TRIGGER {{ touch }}
{% next %}
{% endif %}
UPDATE {{ table }} SET {{ column }} = {% if cast %}CAST({{ side }}.{{ column }} AS {{ cast }}){% else %}{{ side }}.{{ column }}{% endif %} FROM {{ side }} WHERE {% include "retained_row.sql" %}

{% if touch %}
{% next %}
ALTER TABLE {{ table }} ENABLE TRIGGER {{ touch }}
{% endif %}
