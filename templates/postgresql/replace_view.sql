CREATE OR REPLACE VIEW {{ view.name }}{% if view.security == "invoker" %} WITH (security_invoker = true){% endif %} AS
{{ view.query }}
{%- if view.check_option %}

WITH {{ view.check_option | upper }} CHECK OPTION{% endif %}

{% if changes.comment %}
{% next %}
COMMENT ON VIEW {{ view.name }} IS {{ view.comment | default("NULL") }}
{% endif %}
