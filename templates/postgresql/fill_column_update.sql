UPDATE {{ table }} SET {{ column }} = {% if cast %}CAST({{ value }} AS {{ cast }}){% else %}{{ value }}{% endif %}
{% if from %}
{{ pad }}FROM {{ from | join(", ") }}
{% endif %}
{{ pad }}WHERE {% if condition %}({{ condition }}) AND {% endif %}{{ table }}.{{ column }} IS NULL{% if batches %}{% set owner = table %}{% include "batch_and.sql" %}{% endif %}
