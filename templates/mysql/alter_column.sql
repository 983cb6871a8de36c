{# clause #}
{# DROP DEFAULT after a default of now() would leave DEFAULT_GENERATED in the catalogue #}
{% if only == "identity" and before.identity and column.identity %}
AUTO_INCREMENT={{ column.identity.start | default("1") }}
{% elif only == "default" and column.default and column.default.form == "literal" and not column.large %}
ALTER COLUMN {{ column.name }} SET DEFAULT {{ column.default.text }}
{% elif only == "default" and not column.default and not column.nullable and before.default.form != "now" %}
ALTER COLUMN {{ column.name }} DROP DEFAULT
{% elif only == "invisible" %}
ALTER COLUMN {{ column.name }} SET {% if column.invisible %}INVISIBLE{% else %}VISIBLE{% endif %}
{% else %}
MODIFY COLUMN {% include "column.sql" %}
{% endif %}
{% if column.identity and column.identity.start and not before.identity %}
{% next %}
AUTO_INCREMENT={{ column.identity.start }}
{% endif %}
