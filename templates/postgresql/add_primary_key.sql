{# clause #}
ADD {% include "new_primary_key.sql" %}
