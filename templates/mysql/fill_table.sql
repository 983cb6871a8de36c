{% if batches %}
{% set pad = "    " %}
{% include "batches_begin.sql" %}
    {% include "fill_table_insert.sql" %};
{% include "batches_end.sql" %}

{% else %}
{% set pad = "" %}
{% include "fill_table_insert.sql" %}

{% endif %}
