 AND {% include "batch_range.sql" %}
