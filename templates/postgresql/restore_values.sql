{% if batches %}
{% include "batches_begin.sql" %}
{% if touch %}
    ALTER TABLE {{ table }} DISABLE TRIGGER {{ touch }};
{% endif %}
    {% include "restore_values_update.sql" %};
{% if touch %}
    ALTER TABLE {{ table }} ENABLE TRIGGER {{ touch }};
{% endif %}
{% include "batches_end.sql" %}

{% else %}
{% if touch %}
{# The time that it would set is not that of a change by an application. #}
ALTER TABLE {{ table }} DISABLE TRIGGER {{ touch }}
{% next %}
{% endif %}
{% include "restore_values_update.sql" %}

{% if touch %}
{% next %}
ALTER TABLE {{ table }} ENABLE TRIGGER {{ touch }}
{% endif %}
{% endif %}
