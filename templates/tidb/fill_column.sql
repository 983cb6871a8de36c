{% if batches and from %}
{# The server looks for ranges with the condition alone, which must be of the table that they are of. Without a column it goes by the key. #}
BATCH LIMIT {{ batches.rows }} UPDATE {{ table }} JOIN {{ from | first }} ON {{ condition }}
SET {{ table }}.{{ column }} = {{ value }}{% for other in kept %}, {{ table }}.{{ other }} = {{ table }}.{{ other }}{% endfor %}
WHERE {{ table }}.{{ column }} IS NULL
{% else %}
{% set pad = "" %}
{% if batches %}{% include "batch_clause.sql" %}{% endif %}{% include "fill_column_update.sql" %}

{% endif %}
{% if rest %}
{% next %}
{% if batches %}{% include "batch_clause.sql" %}{% endif %}{% include "fill_column_others.sql" %}

{% endif %}
