{% if touch %}
{# The time that it would set is not that of a change by an application. #}
ALTER TABLE {{ table }} DISABLE TRIGGER {{ touch }}
{% next %}
{% endif %}
UPDATE {{ table }} SET {{ column }} = {% if cast %}CAST({{ value }} AS {{ cast }}){% else %}{{ value }}{% endif %}
{% if from %}
FROM {{ from | join(", ") }}
{% endif %}
WHERE {% if condition %}({{ condition }}) AND {% endif %}{{ table }}.{{ column }} IS NULL
{% if rest %}
{% next %}
UPDATE {{ table }} SET {{ column }} = {{ rest }} WHERE {{ column }} IS NULL
{% endif %}
{% if touch %}
{% next %}
ALTER TABLE {{ table }} ENABLE TRIGGER {{ touch }}
{% endif %}
