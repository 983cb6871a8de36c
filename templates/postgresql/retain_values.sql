{% if batches %}
{% include "batches_begin.sql" %}
{# What a run that was stopped has copied may be old by now. #}
    {% include "retain_values_range.sql" %}
{% include "batches_end.sql" %}

{% else %}
{# Nobody writes between the copy and the step that destroys the values. #}
LOCK TABLE {{ table }} IN SHARE ROW EXCLUSIVE MODE
{% next %}
{% include "retain_values_insert.sql" %}

{% endif %}
