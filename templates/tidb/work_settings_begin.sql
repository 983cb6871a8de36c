{% for setting in settings %}
SET @schemac_{{ setting.name }} = @@{% if setting.scope == "server" %}GLOBAL{% else %}SESSION{% endif %}.{{ setting.name }}
{% next %}
{% if setting.scope == "server" %}
SELECT @schemac_{{ setting.name }} AS `{{ setting.name }} before`
{% next %}
{% endif %}
SET {% if setting.scope == "server" %}GLOBAL{% else %}SESSION{% endif %} {{ setting.name }} = {{ setting.value }}
{% next %}
{% endfor %}
