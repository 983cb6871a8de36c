CREATE {% if view.materialized %}MATERIALIZED {% endif %}VIEW {{ view.name }}{% if view.security == "invoker" %} WITH (security_invoker = true){% endif %} AS
{{ view.query }}
{%- if view.check_option %}

WITH {{ view.check_option | upper }} CHECK OPTION{% endif %}

{% if view.comment %}
{% next %}
COMMENT ON {% if view.materialized %}MATERIALIZED {% endif %}VIEW {{ view.name }} IS {{ view.comment }}
{% endif %}
{% set table = view.name %}
{% for index in view.indexes %}
{% next %}
{% include "index.sql" %}
{% if index.comment %}
{% next %}
COMMENT ON INDEX {{ index.qualified_name }} IS {{ index.comment }}
{% endif %}
{% endfor %}
