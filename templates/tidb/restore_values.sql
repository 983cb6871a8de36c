{% if batches %}
{# The server looks for ranges with the condition alone, which must be of the table that they are of. Without a column it goes by the key. #}
BATCH LIMIT {{ batches.rows }} UPDATE {{ table }} JOIN {{ side }} ON {% include "retained_row.sql" %} SET {{ table }}.{{ column }} = {{ side }}.{{ column }}{% for other in kept %}, {{ table }}.{{ other }} = {{ table }}.{{ other }}{% endfor %}
{% else %}
{% include "restore_values_update.sql" %}

{% endif %}
