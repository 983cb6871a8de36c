CREATE TYPE {{ type.name }} AS ENUM ({{ type.values | join(", ") }})
{% if type.comment %}
{% next %}
COMMENT ON TYPE {{ type.name }} IS {{ type.comment }}
{% endif %}
