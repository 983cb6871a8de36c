{# All batches or none: the last row tells. #}
START TRANSACTION
{% next %}
{% include "insert_rows.sql" %}

{% next %}
COMMIT
