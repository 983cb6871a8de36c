{% if form == "online" and not validated_later %}
ALTER TABLE {{ table }} DROP CONSTRAINT {{ proof }}
{% next %}
{% endif %}
{% if before.identity and before.identity.serial and (not column.identity or not column.identity.serial) %}
DROP SEQUENCE {{ before.identity.sequence }}
{% next %}
{% endif %}
{% if column.identity and not column.identity.serial and (not before.identity or before.identity.serial) %}
ALTER TABLE {{ table }} ALTER COLUMN {{ column.name }} ADD GENERATED {% if column.identity.always %}ALWAYS{% else %}BY DEFAULT{% endif %} AS IDENTITY{% if column.identity.options %} ({{ column.identity.options | join(" ") }}){% endif %}

{% next %}
DO {{ tag }} BEGIN PERFORM setval(pg_get_serial_sequence({{ table_text }}, {{ column.name_text }}), {{ column.identity.next }}, false) FROM {{ table }}; END {{ tag }}
{% next %}
{% endif %}
{% if column.identity and column.identity.serial and (not before.identity or not before.identity.serial) %}
CREATE SEQUENCE {{ column.identity.sequence }} AS {{ column.type }}{% for option in column.identity.options %} {{ option }}{% endfor %}

{% next %}
ALTER SEQUENCE {{ column.identity.sequence }} OWNED BY {{ table }}.{{ column.name }}
{% next %}
ALTER TABLE {{ table }} ALTER COLUMN {{ column.name }} SET DEFAULT nextval({{ column.identity.sequence_text }})
{% next %}
DO {{ tag }} BEGIN PERFORM setval({{ column.identity.sequence_text }}, {{ column.identity.next }}, false) FROM {{ table }}; END {{ tag }}
{% next %}
{% endif %}
{% if before.identity and before.identity.serial and column.identity and column.identity.serial %}
{% if changes.type %}
ALTER SEQUENCE {{ column.identity.sequence }} AS {{ column.type }}
{% next %}
{% endif %}
{% if identity_changes %}
ALTER SEQUENCE {{ column.identity.sequence }} {{ identity_changes | join(" ") }}
{% next %}
{% endif %}
{% endif %}
{% if changes.comment %}
COMMENT ON COLUMN {{ table }}.{{ column.name }} IS {{ column.comment | default("NULL") }}
{% endif %}
