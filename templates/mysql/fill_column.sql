{% if batches %}
{% set pad = "      " %}
{% include "batches_begin.sql" %}
    {% include "fill_column_update.sql" %};
{% if rest %}
    {% include "fill_column_others.sql" %};
{% endif %}
{% include "batches_end.sql" %}

{% else %}
{% set pad = "" %}
{% include "fill_column_update.sql" %}

{% if rest %}
{% next %}
{% include "fill_column_others.sql" %}

{% endif %}
{% endif %}
