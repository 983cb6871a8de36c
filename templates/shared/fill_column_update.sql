UPDATE {{ table }}{% for source in from %}, {{ source }}{% endfor %}
{{ pad }}SET {{ table }}.{{ column }} = {{ value }}{% for other in kept %}, {{ table }}.{{ other }} = {{ table }}.{{ other }}{% endfor %}
{{ pad }}WHERE {% if condition %}({{ condition }}) AND {% endif %}{{ table }}.{{ column }} IS NULL{% if batches %}{% set owner = table %}{% include "batch_and.sql" %}{% endif %}
