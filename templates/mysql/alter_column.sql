{# clause #}
{% if only == "default" and column.default and column.default.form == "literal" and not column.large %}
ALTER COLUMN {{ column.name }} SET DEFAULT {{ column.default.text }}
{% elif only == "default" and not column.default and not column.nullable %}
ALTER COLUMN {{ column.name }} DROP DEFAULT
{% elif only == "invisible" %}
ALTER COLUMN {{ column.name }} SET {% if column.invisible %}INVISIBLE{% else %}VISIBLE{% endif %}
{% else %}
MODIFY COLUMN {% include "column.sql" %}
{% endif %}
