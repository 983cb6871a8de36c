UPDATE {{ table }}{% for source in from %}, {{ source }}{% endfor %}
SET {{ table }}.{{ column }} = {{ value }}{% for other in kept %}, {{ table }}.{{ other }} = {{ table }}.{{ other }}{% endfor %}
WHERE {% if condition %}({{ condition }}) AND {% endif %}{{ table }}.{{ column }} IS NULL
{% if rest %}
{% next %}
UPDATE {{ table }} SET {{ column }} = {{ rest }}{% for other in kept %}, {{ other }} = {{ other }}{% endfor %} WHERE {{ column }} IS NULL
{% endif %}
