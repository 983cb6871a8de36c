{% if batches %}
{% include "batches_begin.sql" %}
    {% include "note_values_update.sql" %};
{% include "batches_end.sql" %}

{% else %}
{% include "note_values_update.sql" %}

{% endif %}
