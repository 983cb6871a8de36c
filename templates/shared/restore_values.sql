UPDATE {{ table }}, {{ side }} SET {{ table }}.{{ column }} = {{ side }}.{{ column }}{% for other in kept %}, {{ table }}.{{ other }} = {{ table }}.{{ other }}{% endfor %} WHERE {% include "retained_row.sql" %}

