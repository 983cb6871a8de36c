{# Rows of the query that the table does not have yet. #}
FROM (
  {{ query | indent(2) }}
) AS {{ rows }}
WHERE NOT EXISTS (SELECT 1 FROM {{ table }} AS {{ there }} WHERE {% for part in key %}{% if not loop.first %} and {% endif %}{{ there }}.{{ part.name }} {% if part.nullable %}<=>{% else %}={% endif %} {{ rows }}.{{ part.name }}
{%- endfor %}){% if batches %}{% set owner = rows %}{% include "batch_and.sql" %}{% endif %}
