{# clause #}
{% if form == "undo" and proof and not validated_later %}
DROP CONSTRAINT IF EXISTS {{ proof }}
{% next %}
{% endif %}
{% set name = column.name %}
{% if before.identity and not before.identity.serial and (not column.identity or column.identity.serial) %}
ALTER COLUMN {{ name }} DROP IDENTITY
{% next %}
{% endif %}
{% if before.identity and before.identity.serial and (not column.identity or not column.identity.serial) %}
ALTER COLUMN {{ name }} DROP DEFAULT
{% next %}
{% endif %}
{% if before.generated and not column.generated %}
ALTER COLUMN {{ name }} DROP EXPRESSION
{% next %}
{% endif %}
{% if before.default and (not column.default or default_rebuilt) %}
ALTER COLUMN {{ name }} DROP DEFAULT
{% next %}
{% endif %}
{% if not before.nullable and column.nullable %}
ALTER COLUMN {{ name }} DROP NOT NULL
{% next %}
{% endif %}
{% if changes.type or changes.collation %}
ALTER COLUMN {{ name }} TYPE {{ column.type }}{% if column.collation %} COLLATE {{ column.collation }}{% elif changes.collation %} COLLATE "default"{% endif %}{% if using %} USING {{ using }}{% endif %}

{% next %}
{% endif %}
{% for option in reset_options %}
ALTER COLUMN {{ name }} {{ option }}
{% next %}
{% endfor %}
{% for option in options %}
ALTER COLUMN {{ name }} {{ option }}
{% next %}
{% endfor %}
{% if changes.generated and column.generated %}
ALTER COLUMN {{ name }} SET EXPRESSION AS ({{ column.generated.expr }})
{% next %}
{% endif %}
{% if column.default and (changes.default or default_rebuilt) %}
ALTER COLUMN {{ name }} SET DEFAULT {{ column.default.text }}
{% next %}
{% endif %}
{% if before.nullable and not column.nullable and not validated_later %}
ALTER COLUMN {{ name }} SET NOT NULL
{% next %}
{% endif %}
{% if before.identity and column.identity and not before.identity.serial and not column.identity.serial %}
{% if before.identity.always != column.identity.always %}
ALTER COLUMN {{ name }} SET GENERATED {% if column.identity.always %}ALWAYS{% else %}BY DEFAULT{% endif %}

{% next %}
{% endif %}
{% if identity_changes %}
ALTER COLUMN {{ name }} SET {{ identity_changes | join(" SET ") }}
{% next %}
{% endif %}
{% endif %}
