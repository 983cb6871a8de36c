CREATE EXTENSION {{ object.name }}{% if object.schema %} SCHEMA {{ object.schema }}{% endif %}{% if object.version %} VERSION {{ object.version }}{% endif %}
{% if object.comment %}
{% next %}
COMMENT ON EXTENSION {{ object.name }} IS {{ object.comment }}
{% endif %}
