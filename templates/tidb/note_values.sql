{% if batches %}
BATCH LIMIT {{ batches.rows }} UPDATE {{ side }} JOIN {{ table }} ON {% include "retained_row.sql" %} SET {{ side }}.{{ noted }} = {{ table }}.{{ columns | first }}
{% else %}
{% include "note_values_update.sql" %}

{% endif %}
