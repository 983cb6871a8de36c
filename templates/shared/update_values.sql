UPDATE {{ table }} SET {{ column }} = CASE {{ column }}
{%- for value in values %} WHEN {{ value.from }} THEN {{ value.to }}{% endfor %} ELSE {{ column }} END{% for other in kept %}, {{ other }} = {{ other }}{% endfor %}
WHERE {{ column }} IN ({% for value in values %}{% if not loop.first %}, {% endif %}{{ value.from }}{% endfor %})
