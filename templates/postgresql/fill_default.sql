{% if batches %}
{% include "batches_begin.sql" %}
    {% include "fill_default_update.sql" %};
{% include "batches_end.sql" %}

{% else %}
{% include "fill_default_update.sql" %}

{% endif %}
