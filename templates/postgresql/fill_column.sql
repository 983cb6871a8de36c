{% if batches %}
{% set pad = "      " %}
{% include "batches_begin.sql" %}
{% if touch %}
    ALTER TABLE {{ table }} DISABLE TRIGGER {{ touch }};
{% endif %}
    {% include "fill_column_update.sql" %};
{% if rest %}
    {% include "fill_column_others.sql" %};
{% endif %}
{% if touch %}
    ALTER TABLE {{ table }} ENABLE TRIGGER {{ touch }};
{% endif %}
{% include "batches_end.sql" %}

{% else %}
{% set pad = "" %}
{% if touch %}
{# The time that it would set is not that of a change by an application. #}
ALTER TABLE {{ table }} DISABLE TRIGGER {{ touch }}
{% next %}
{% endif %}
{% include "fill_column_update.sql" %}

{% if rest %}
{% next %}
{% include "fill_column_others.sql" %}

{% endif %}
{% if touch %}
{% next %}
ALTER TABLE {{ table }} ENABLE TRIGGER {{ touch }}
{% endif %}
{% endif %}
