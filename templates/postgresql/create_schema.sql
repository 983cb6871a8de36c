CREATE SCHEMA {{ object.name }}
{% if object.comment %}
{% next %}
COMMENT ON SCHEMA {{ object.name }} IS {{ object.comment }}
{% endif %}
