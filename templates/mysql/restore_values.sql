{% if batches %}
{% include "batches_begin.sql" %}
    {% include "restore_values_update.sql" %};
{% include "batches_end.sql" %}

{% else %}
{% include "restore_values_update.sql" %}

{% endif %}
