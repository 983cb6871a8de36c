{% if batches %}
{# What a run that was stopped has copied may be old by now. #}
{% include "batch_clause.sql" %}DELETE FROM {{ side }}
{% next %}
{% include "batch_clause.sql" %}{% include "retain_values_insert.sql" %}

{% else %}
{% include "retain_values_insert.sql" %}

{% endif %}
