CREATE{% if view.security %} SQL SECURITY {{ view.security | upper }}{% endif %} VIEW {{ view.name }} AS
{{ view.query }}
{%- if view.check_option %}

WITH {{ view.check_option | upper }} CHECK OPTION{% endif %}
