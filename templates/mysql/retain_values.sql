{% if batches %}
{% include "batches_begin.sql" %}
{# What a run that was stopped has copied may be old by now. #}
    {% include "retain_values_range.sql" %}
{% include "batches_end.sql" %}

{% else %}
{% include "retain_values_insert.sql" %}

{% endif %}
