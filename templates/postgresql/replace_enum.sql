ALTER TYPE {{ before.name }} RENAME TO {{ aside_name }}
{% next %}
CREATE TYPE {{ type.name }} AS ENUM ({{ type.values | join(", ") }})
{% for use in uses %}
{% next %}
{% set name = use.column.name %}
ALTER TABLE {{ use.table }}
{% if use.before.default %}
  ALTER COLUMN {{ name }} DROP DEFAULT,
{% endif %}
  ALTER COLUMN {{ name }} TYPE {{ use.column.type }} USING cast(cast({{ name }} as {{ use.plain_type }}) as {{ use.column.type }})
{%- if use.column.default %},
  ALTER COLUMN {{ name }} SET DEFAULT {{ use.column.default.text }}
{%- endif %}

{% endfor %}
{% next %}
DROP TYPE {{ aside }}
{% if type.comment %}
{% next %}
COMMENT ON TYPE {{ type.name }} IS {{ type.comment }}
{% endif %}
