{% if column.identity and column.identity.serial %}
ALTER SEQUENCE {{ column.identity.sequence }} OWNED BY {{ table }}.{{ column.name }}
{% next %}
{% endif %}
{% if fill %}
ALTER TABLE {{ table }} ALTER COLUMN {{ column.name }} DROP DEFAULT
{% next %}
{% endif %}
{% for option in column.later_options %}
ALTER TABLE {{ table }} ALTER COLUMN {{ column.name }} {{ option }}
{% next %}
{% endfor %}
{% if column.comment %}
COMMENT ON COLUMN {{ table }}.{{ column.name }} IS {{ column.comment }}
{% endif %}
