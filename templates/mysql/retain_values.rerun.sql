{% if batches %}
{% include "retain_values.sql" %}

{% else %}
{# What a run that was stopped has copied may be old by now. #}
DELETE FROM {{ side }}
{% next %}
{% include "retain_values_insert.sql" %}

{% endif %}
