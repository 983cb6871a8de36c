{# clause #}
ADD {% if form == "online" %}CONSTRAINT {{ key.name }} UNIQUE USING INDEX {{ index_name }}{% include "deferrable.sql" %}{% else %}{% include "unique_key.sql" %}{% endif %}
