{# clause #}
{% if changes.comment %}
DROP INDEX {{ before.name }}
{% next %}
ADD {% include "index.sql" %}
{% elif changes.invisible %}
ALTER INDEX {{ index.name }} {% if index.invisible %}INVISIBLE{% else %}VISIBLE{% endif %}
{% endif %}
