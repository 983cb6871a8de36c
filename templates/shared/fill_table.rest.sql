SELECT {{ rows }}.*
{% include "fill_rows.sql" %}
